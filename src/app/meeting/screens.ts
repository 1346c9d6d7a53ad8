import { type ComponentType, lazy } from 'react';
import type { Step } from '../../election/gates';

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
  hands: lazy(async () => {
    const { HandsScreen } = await import('../../hall/hands/HandsScreen');
    return { default: HandsScreen };
  }),
  officers: lazy(async () => {
    const { OfficersScreen } = await import('../../hall/officers/OfficersScreen');
    return { default: OfficersScreen };
  }),
  headCount: lazy(async () => {
    const { HeadCountScreen } = await import('../../hall/headCount/HeadCountScreen');
    return { default: HeadCountScreen };
  }),
  papers: lazy(async () => {
    const { PapersScreen } = await import('../../hall/papers/PapersScreen');
    return { default: PapersScreen };
  }),
  voting: lazy(async () => {
    const { VotingScreen } = await import('../../hall/voting/VotingScreen');
    return { default: VotingScreen };
  }),
  opening: lazy(async () => {
    const { OpeningScreen } = await import('../../hall/opening/OpeningScreen');
    return { default: OpeningScreen };
  }),
  count: lazy(async () => {
    const { CountScreen } = await import('../../hall/count/CountScreen');
    return { default: CountScreen };
  }),
  check: lazy(async () => {
    const { CheckScreen } = await import('../../hall/check/CheckScreen');
    return { default: CheckScreen };
  }),
  sign: lazy(async () => {
    const { SignScreen } = await import('../../hall/sign/SignScreen');
    return { default: SignScreen };
  }),
  announce: lazy(async () => {
    const { AnnounceScreen } = await import('../../hall/announce/AnnounceScreen');
    return { default: AnnounceScreen };
  }),
  close: lazy(async () => {
    const { CloseScreen } = await import('../../hall/announce/CloseScreen');
    return { default: CloseScreen };
  }),
};

/** Beside the steps: the whole meeting in words. */
export const RecordScreen = lazy(async () => {
  const screen = await import('../../hall/record/RecordScreen');
  return { default: screen.RecordScreen };
});

/** And its result as a whole. */
export const ReportScreen = lazy(async () => {
  const screen = await import('../../hall/record/ReportScreen');
  return { default: screen.ReportScreen };
});
