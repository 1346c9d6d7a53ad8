import { loadQrReader } from '@/features/verify/qr/qrTextsIn';
import { loadReadings } from '@/names/readings';
import { loadStrokeTable } from '@/names/strokeTable';
import { LANGUAGES, loadWords } from '@/text';
import { screens, screensBeside } from './screens';

/** Everything that a page fetches only when somebody comes to need it. */
const LATER: readonly (() => Promise<unknown>)[] = [
  ...[...Object.values(screens), ...Object.values(screensBeside)].map(({ load }) => load),
  () => import('@/features/count/handTotals/HandTotalsDialog'),
  () => import('@/features/count/packets/SlipDialog'),
  () => import('@/features/count/ShortcutsDialog'),
  () => import('@/features/shared/Answered'),
  () => import('@/features/shared/SavedFileReport'),
  () => import('@/features/archive/ArchiveScreen'),
  () => import('@/features/archive/HandOver'),
  () => import('@/features/archive/RemoveDialog'),
  () => import('@/features/archive/saveToFile'),
  () => import('@/features/verify/VerifyScreen'),
  loadQrReader,
  () => import('@/app/board/BoardPage'),
  () => import('@/app/makeSample'),
  () => import('@/controller/createMeeting'),
  () => import('@/controller/rehearsal/openRehearsal'),
  loadStrokeTable,
  loadReadings,
  ...LANGUAGES.map((language) => () => loadWords(language)),
];

/** Between two of them whoever is at the keys goes first. */
const PAUSE_MS = 50;

/**
 * Fetches all of it while a meeting is open: the worker that keeps the app, its cache and the server
 * may go away under the count, as where the browser clears them, and every screen still opens.
 */
export async function loadAhead(): Promise<void> {
  for (const load of LATER) {
    // What fails now is fetched when it is needed, and says then what is wrong.
    await load().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
