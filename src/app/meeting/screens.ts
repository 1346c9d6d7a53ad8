import { type ComponentType, lazy } from 'react';
import type { Step } from '../../election/gates';

/** A screen still being built by another pair of hands. */
const coming: ComponentType = () => null;

const AnnounceScreen = coming;

/** Each step's screen, fetched when it is first asked for: the first page stays small. */
export const screens: Readonly<Record<Step, ComponentType>> = {
  prepare: lazy(async () => {
    const { PrepareScreen } = await import('../../hall/prepare/PrepareScreen');
    return { default: PrepareScreen };
  }),
  signIn: lazy(async () => {
    const { SignInScreen } = await import('../../hall/signIn/SignInScreen');
    return { default: SignInScreen };
  }),
  hands: coming,
  officers: coming,
  headCount: coming,
  papers: coming,
  voting: coming,
  opening: coming,
  count: coming,
  check: coming,
  sign: coming,
  announce: AnnounceScreen,
  close: AnnounceScreen,
};

export const RecordScreen = coming;
