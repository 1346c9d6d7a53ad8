import { type ComponentType, lazy } from 'react';
import type { Step } from '@/election/steps';

type Load = () => Promise<ComponentType>;

/** Fetched when it is first asked for, or ahead of that: the first page stays small. */
const screen = (load: Load) => ({
  load,
  Screen: lazy(async () => ({ default: await load() })),
});

export const screens: Readonly<Record<Step, ReturnType<typeof screen>>> = {
  prepare: screen(async () => (await import('@/features/prepare/PrepareScreen')).PrepareScreen),
  signIn: screen(async () => (await import('@/features/signIn/SignInScreen')).SignInScreen),
  hands: screen(async () => (await import('@/features/hands/HandsScreen')).HandsScreen),
  officers: screen(async () => (await import('@/features/officers/OfficersScreen')).OfficersScreen),
  headCount: screen(
    async () => (await import('@/features/headCount/HeadCountScreen')).HeadCountScreen,
  ),
  papers: screen(async () => (await import('@/features/papers/PapersScreen')).PapersScreen),
  voting: screen(async () => (await import('@/features/voting/VotingScreen')).VotingScreen),
  opening: screen(async () => (await import('@/features/opening/OpeningScreen')).OpeningScreen),
  count: screen(async () => (await import('@/features/count/CountScreen')).CountScreen),
  check: screen(async () => (await import('@/features/check/CheckScreen')).CheckScreen),
  sign: screen(async () => (await import('@/features/sign/SignScreen')).SignScreen),
  announce: screen(async () => (await import('@/features/announce/AnnounceScreen')).AnnounceScreen),
  close: screen(async () => (await import('@/features/announce/CloseScreen')).CloseScreen),
};

/** Beside the steps: the meeting in words, its result as a whole, and the device that it runs on. */
export const screensBeside = {
  record: screen(async () => (await import('@/features/record/RecordScreen')).RecordScreen),
  report: screen(async () => (await import('@/features/record/ReportScreen')).ReportScreen),
  readiness: screen(
    async () => (await import('@/features/readiness/ReadinessScreen')).ReadinessScreen,
  ),
};
