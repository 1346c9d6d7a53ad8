import { type ComponentType, lazy } from 'react';
import type { Step } from '@/election/steps';

/** Each step's screen, fetched when it is first asked for: the first page stays small. */
export const screens: Readonly<Record<Step, ComponentType>> = {
  prepare: lazy(async () => {
    const { PrepareScreen } = await import('@/features/prepare/PrepareScreen');
    return { default: PrepareScreen };
  }),
  signIn: lazy(async () => {
    const { SignInScreen } = await import('@/features/signIn/SignInScreen');
    return { default: SignInScreen };
  }),
  hands: lazy(async () => {
    const { HandsScreen } = await import('@/features/hands/HandsScreen');
    return { default: HandsScreen };
  }),
  officers: lazy(async () => {
    const { OfficersScreen } = await import('@/features/officers/OfficersScreen');
    return { default: OfficersScreen };
  }),
  headCount: lazy(async () => {
    const { HeadCountScreen } = await import('@/features/headCount/HeadCountScreen');
    return { default: HeadCountScreen };
  }),
  papers: lazy(async () => {
    const { PapersScreen } = await import('@/features/papers/PapersScreen');
    return { default: PapersScreen };
  }),
  voting: lazy(async () => {
    const { VotingScreen } = await import('@/features/voting/VotingScreen');
    return { default: VotingScreen };
  }),
  opening: lazy(async () => {
    const { OpeningScreen } = await import('@/features/opening/OpeningScreen');
    return { default: OpeningScreen };
  }),
  count: lazy(async () => {
    const { CountScreen } = await import('@/features/count/CountScreen');
    return { default: CountScreen };
  }),
  check: lazy(async () => {
    const { CheckScreen } = await import('@/features/check/CheckScreen');
    return { default: CheckScreen };
  }),
  sign: lazy(async () => {
    const { SignScreen } = await import('@/features/sign/SignScreen');
    return { default: SignScreen };
  }),
  announce: lazy(async () => {
    const { AnnounceScreen } = await import('@/features/announce/AnnounceScreen');
    return { default: AnnounceScreen };
  }),
  close: lazy(async () => {
    const { CloseScreen } = await import('@/features/announce/CloseScreen');
    return { default: CloseScreen };
  }),
};

/** Beside the steps: the whole meeting in words. */
export const RecordScreen = lazy(async () => {
  const screen = await import('@/features/record/RecordScreen');
  return { default: screen.RecordScreen };
});

/** And its result as a whole. */
export const ReportScreen = lazy(async () => {
  const screen = await import('@/features/record/ReportScreen');
  return { default: screen.ReportScreen };
});

/** What is looked at on the device before the box is opened. */
export const ReadinessScreen = lazy(async () => {
  const screen = await import('@/features/readiness/ReadinessScreen');
  return { default: screen.ReadinessScreen };
});
