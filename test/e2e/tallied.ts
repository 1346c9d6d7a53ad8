import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { answer } from '@/cli/answer';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { MeetingId } from '@/election/events/ids';
import { parseSheet } from '@/election/events/resultSheet';
import type { Member } from '@/election/events/roster';
import { packetsByHand } from '@/election/rules/count/handTotals';
import { equations } from '@/election/rules/sheet/equations';
import type { Meeting } from '@/election/state/meeting';
import type { Round } from '@/election/state/round';
import type { Result } from '@/election/tally/result';
import type { EntryRow } from '@/journal/entry';
import { replay } from '@/journal/journal';
import { DATABASE_NAME } from '@/storage/database';

/** Results as the command prints them; the id is the case's own. */
type Tallied = Result & { readonly id: string };

/** Cases counted by the command as it is started at a prompt, in the order given. */
export function tallyAtThePrompt(cases: readonly object[]): readonly Tallied[] {
  const input = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
  const lines = execFileSync('npm', ['run', '-s', 'tally'], { input }).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Tallied);
}

/** The same without a process of its own, which takes longer than the count. */
const tally = (cases: readonly object[]): readonly Tallied[] =>
  cases.map((one) => {
    const answered = answer(new TextEncoder().encode(JSON.stringify(one)));
    if (answered === null) throw new Error('a case is no blank line');
    return JSON.parse(answered.text) as Tallied;
  });

/**
 * Every round that was announced on this page's device says what the command counts from the same
 * papers: in the outcome that the app keeps, and on the sheet that was signed. A round with packets
 * counted by hand is left to its equations. Answers the meeting.
 */
export async function expectEqualsTally(page: Page, id: MeetingId): Promise<Meeting> {
  const meeting = await meetingOn(page, id);
  const announced = [...meeting.otherRounds, meeting.round].filter((round) => round.announced);
  expect(announced.length).toBeGreaterThan(0);
  for (const round of announced.filter(isPartlyByHand)) expectBalances(meeting, round);
  const rounds = announced.filter((round) => !isPartlyByHand(round));
  if (rounds.length === 0) return meeting;
  const results = tally(rounds.map((round) => caseOf(meeting, round)));
  for (const [i, round] of rounds.entries()) {
    const { id: name, ...counted } = results[i] ?? { id: 'nothing was counted' };
    expect(announcedOf(round), name).toEqual(counted);
    expect(signedOf(round), name).toEqual(onSheet(counted as Result));
  }
  return meeting;
}

/** Where packets were counted by hand: the command knows papers only, and cannot count the round. */
const isPartlyByHand = (round: Round): boolean => packetsByHand(round).length > 0;

/** What can be asked of such a round: every equation of its sheet holds, by hand or not. */
function expectBalances(meeting: Meeting, round: Round): void {
  const asked = equations({ ...meeting, round });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ holds }) => !holds)).toEqual([]);
}

/** The meeting as it is stored on the page's device, read by nothing but its journal. */
export async function meetingOn(page: Page, id: MeetingId): Promise<Meeting> {
  const rows = (await page.evaluate(storedRows, { id, name: DATABASE_NAME })) as EntryRow[];
  const read = replay(rows);
  if (!read.ok) throw new Error(JSON.stringify(read.break));
  return read.meeting;
}

/** Runs in the page. */
async function storedRows({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): Promise<readonly unknown[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
    const request = database
      .transaction('entries')
      .objectStore('entries')
      .getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
  database.close();
  return rows;
}

/** A void round has no outcome in the app: that it is void is what was announced. */
const announcedOf = ({ outcome, voided }: Round): unknown =>
  voided ? { meeting: 'quorate', round: 'void' } : JSON.parse(JSON.stringify(outcome));

/** What the signed sheet says of papers and votes, in the shape of a result. */
function signedOf({ sheets }: Round): unknown {
  const sheet = parseSheet(sheets.at(-1)?.text ?? '');
  if (sheet === null) throw new Error('no sheet that can be read');
  if (sheet.papers === null) return null;
  const { valid, void: voided } = sheet.papers;
  return {
    papers: { valid, void: voided },
    contests: sheet.contests.map(({ id, result }) => ({
      id,
      elected: result?.elected,
      threshold: result?.threshold,
      next: result?.next,
      candidates: result?.candidates,
      writeIns: result?.writeIns,
    })),
  };
}

function onSheet(result: Result): unknown {
  if (!('contests' in result)) return null;
  return {
    papers: result.papers,
    contests: result.contests.map(({ id, elected, threshold, next, candidates, writeIns }) => ({
      id,
      elected,
      threshold,
      next,
      candidates,
      writeIns,
    })),
  };
}

/** A round as a case for the command, made from what was recorded and from nothing computed. */
function caseOf(meeting: Meeting, round: Round): object {
  const { form, number, ballot, figures, packets, kind } = round;
  if (ballot === null || meeting.method === null) throw new Error('nothing was asked');
  const papers = packets
    .flatMap(({ places }) => places)
    .flatMap(({ standing }) => (standing === null ? [] : [standing.paper]));
  return {
    id: `${form} round ${number}`,
    rules: { profile: meeting.method.profile, ...meeting.method.rules },
    attendance: { due: figures.due, present: figures.present },
    form: {
      contests: ballot.contests.map(({ id, seats, candidates }) => ({ id, seats, candidates })),
      blankMeans: ballot.blankMeans,
      ...(ballot.within !== null && { within: ballot.within }),
      ineligible: ineligible(meeting, round, papers),
    },
    round: { kind },
    ballots: { issued: figures.issued, voters: figures.voters, returned: figures.returned },
    papers: papers.map((paper) => casePaper(ballot, paper)),
  };
}

/** Names written in that count for nobody: no full member, or elected there before (domain §4.3). */
function ineligible(meeting: Meeting, round: Round, papers: readonly EnteredPaper[]): string[] {
  const written = papers.flatMap((paper) =>
    paper.kind === 'marked'
      ? paper.contests.flatMap(({ contest, writeIns }) =>
          writeIns.flatMap((entry) => ('name' in entry ? [{ name: entry.name, contest }] : [])),
        )
      : [],
  );
  const full = new Set(meeting.roster.filter(isFull).map(({ name }) => name as string));
  const { among } = round.ballot ?? {};
  return [
    ...new Set(
      written
        .filter(
          ({ name, contest }) =>
            !full.has(name) ||
            electedBefore(meeting, round, contest).includes(name) ||
            (among !== undefined &&
              !electedBefore(meeting, { form: among.form }, among.contest).includes(name)),
        )
        .map(({ name }) => name),
    ),
  ];
}

const isFull = ({ standing }: Member) => standing === 'full';

/** Announced in that contest of the form; in rounds before this one where it is of the same form. */
function electedBefore(
  { round, otherRounds }: Meeting,
  { form, number = Number.POSITIVE_INFINITY }: { readonly form: string; readonly number?: number },
  contest: string,
): readonly string[] {
  return [...otherRounds, round]
    .filter((one) => one.form === form && one.number < number)
    .flatMap(({ outcome }) =>
      outcome !== null && 'contests' in outcome
        ? outcome.contests.filter(({ id }) => id === contest).flatMap(({ elected }) => elected)
        : [],
    );
}

function casePaper({ contests }: BallotForm, paper: EnteredPaper): object {
  switch (paper.kind) {
    case 'blank':
      return {};
    case 'void':
      return { void: paper.reason };
    case 'marked': {
      const marksOf = (contest: string) => paper.contests.find((one) => one.contest === contest);
      return {
        marks: Object.fromEntries(
          contests.map(({ id, candidates }) => [
            id,
            Object.fromEntries(candidates.map((name, i) => [name, marksOf(id)?.marks[i]])),
          ]),
        ),
        writeIns: Object.fromEntries(
          paper.contests.map(({ contest, writeIns }) => [
            contest,
            writeIns.map((entry) =>
              'name' in entry ? { name: entry.name, circled: entry.circled } : entry,
            ),
          ]),
        ),
      };
    }
  }
}
