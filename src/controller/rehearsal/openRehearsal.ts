import type { Answer } from '@/controller/answer';
import { type Created, createMeeting } from '@/controller/createMeeting';
import { listMeetings } from '@/controller/listMeetings';
import type { MeetingController } from '@/controller/MeetingController';
import { openMeeting } from '@/controller/openMeeting';
import { type Platform, thisPlatform } from '@/controller/platform';
import { readRecord } from '@/controller/readRecord';
import { canonical } from '@/election/events/canonical';
import type { Command } from '@/election/events/catalogue';
import { currentKey, mayOperate, needSigningKeys } from '@/election/rules/officers/officers';
import { witnessNeed } from '@/election/rules/officers/witnessNeed';
import type { Head, Meeting } from '@/election/state/meeting';
import { REHEARSAL_PIN, rehearses } from '@/election/state/rehearsal';
import { openRound } from '@/election/state/rounds';
import {
  nextToTable,
  notPrepared,
  planRehearsal,
  REHEARSED,
  type RehearsalPlan,
} from './rehearsalPlan';

/** In words: what stands behind the title, and why three more papers came back. */
export interface RehearsalWords {
  readonly suffix: string;
  readonly more: string;
}

/**
 * Three papers to practise on, in a practice meeting of its own with the same people, papers and
 * method. Practice meetings are taken off one by one and by hand, so the rehearsal that is still
 * open is used again, with three papers more where its own are entered; only where its papers are
 * not those of today, or it was closed, is another made.
 */
export async function openRehearsal(
  { meeting, head }: { readonly meeting: Meeting; readonly head: Head },
  words: RehearsalWords,
  platform: Platform = thisPlatform(),
): Promise<Created> {
  const plan = planRehearsal(meeting, words.suffix);
  if (plan === null)
    return { ok: false, failure: { kind: 'refused', refusals: notPrepared(meeting) } };
  for (const { summary } of await listMeetings(platform)) {
    if (summary?.rehearses !== meeting.id || summary.ending !== null) continue;
    const read = await readRecord(platform.storage, summary.meeting);
    if (!read.ok || !isOpenRehearsal(read.journal.meeting, meeting, plan)) continue;
    const again: Created = { ok: true, meeting: summary.meeting };
    if ((await laidOut(again, meeting, plan, words, platform)).ok) return again;
  }
  const { id, body } = meeting;
  const from = { meeting: id, seq: head.seq, head: head.hash, rehearsal: true as const };
  const created = await createMeeting({ practice: true, body, from }, platform, plan.commands);
  return laidOut(created, meeting, plan, words, platform);
}

/** Of this meeting, with the same papers and method, and not at its end. */
const isOpenRehearsal = (
  rehearsal: Meeting,
  { id }: Meeting,
  { forms: [form], method }: RehearsalPlan,
): boolean =>
  rehearses(rehearsal) === id &&
  rehearsal.ending === null &&
  canonical({ method: rehearsal.method, form: openRound(rehearsal, form.id)?.ballot ?? null }) ===
    canonical({ method, form });

/** Takes the rehearsal, step by step through the controller, to where papers can be entered; the form at hand comes last. */
async function laidOut(
  created: Created,
  real: Meeting,
  plan: RehearsalPlan,
  words: RehearsalWords,
  platform: Platform,
): Promise<Created> {
  if (!created.ok) return created;
  const opened = await openMeeting(created.meeting, platform);
  if (!opened.ok) return { ok: false, failure: { kind: 'lost', lost: opened.lost } };
  const { controller } = opened;
  try {
    for (;;) {
      const next = nextAct(controller, real, plan, words);
      if (next === null) return created;
      const answer = await next();
      if (answer.kind !== 'stored') return { ok: false, failure: answer };
    }
  } finally {
    controller.close();
  }
}

/** What is to be done next; `null` once there are papers to be entered and somebody at the keys. */
function nextAct(
  controller: MeetingController,
  real: Meeting,
  { forms }: RehearsalPlan,
  { more }: RehearsalWords,
): (() => Promise<Answer>) | null {
  const { meeting } = controller.store.getState();
  const keyless = needSigningKeys(meeting).find((name) => currentKey(meeting, name) === null);
  if (keyless !== undefined) return () => controller.choosePin(keyless, REHEARSAL_PIN);
  const waits = [...forms].reverse().find(({ id }) => {
    const round = openRound(meeting, id);
    return round !== null && nextToTable({ ...meeting, round }) !== null;
  });
  const { id: form } = waits ?? forms[0];
  if (meeting.round.form !== form) return () => submit(controller, { type: 'formSelected', form });
  const next = nextToTable(meeting) ?? whoEnters(meeting, real);
  if (next !== null) return () => submit(controller, next);
  const { entered, figures } = meeting.round;
  return entered < (figures.returned ?? 0) ? null : () => threeMore(controller, meeting, more);
}

/** Whoever sits at the keys of the real meeting, where somebody does. */
function whoEnters(meeting: Meeting, real: Meeting): Command | null {
  if (meeting.operator !== null) return null;
  const names = mayOperate(meeting);
  const counter = names.find((name) => name === real.operator) ?? names[0];
  return counter === undefined ? null : { type: 'operatorChanged', operator: counter };
}

/** As many voted as there are people: three more papers at a time come back. */
function threeMore(
  controller: MeetingController,
  meeting: Meeting,
  reason: string,
): Promise<Answer> {
  const { returned, voters } = meeting.round.figures;
  const value = Math.min((returned ?? 0) + REHEARSED, voters ?? 0);
  return submit(controller, { type: 'figureCountedAgain', figure: 'returned', value, reason });
}

/** Signed by whoever would sign in the meeting: here all have the same PIN. */
function submit(controller: MeetingController, command: Command): Promise<Answer> {
  const { all, oneOf } = witnessNeed(controller.store.getState().meeting, command);
  const pins = [...all, ...oneOf.slice(0, 1)].map((name) => ({ name, pin: REHEARSAL_PIN }));
  return controller.submit(command, pins);
}
