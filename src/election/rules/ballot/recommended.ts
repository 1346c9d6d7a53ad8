import type { Sources } from '@/election/events/ballot';
import { sha256Hex } from '@/election/events/fingerprint';
import type { ContestId, Hash, MeetingId } from '@/election/events/ids';
import type { Details } from '@/election/events/meeting';
import { parseSheet } from '@/election/events/resultSheet';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import { asDecimal, asFraction } from '@/election/tally/ballots/fraction';
import { merge, type Weights } from '@/election/tally/ballots/merge';
import {
  type Named,
  namedIn,
  type RecommendationSettings,
} from '@/election/tally/ballots/recommendation';

/** What a signed and announced sheet says of one contest that people were recommended for. */
export interface Recommended {
  readonly by: RecommendationSettings['by'];
  readonly meeting: MeetingId;
  readonly practice: boolean;
  readonly details: Details;
  readonly contest: ContestId;
  readonly office: string;
  /** Fingerprint of the sheet. */
  readonly hash: Hash;
  readonly named: readonly Named[];
}

/** The recommendations of a meeting, read from the bytes that were signed and from nothing else. */
export function recommendationsIn(meeting: Meeting): readonly Recommended[] {
  return allRounds(meeting)
    .filter(({ announced }) => announced)
    .flatMap(({ sheets }) => sheets.slice(-1))
    .flatMap(({ text }) => {
      const sheet = parseSheet(text);
      if (sheet?.purpose?.kind !== 'recommendation') return [];
      const { by } = sheet.purpose;
      const { practice, details } = sheet;
      return sheet.contests.flatMap(({ id, office, result }) =>
        result === null
          ? []
          : [
              {
                by,
                meeting: meeting.id,
                practice,
                details,
                contest: id,
                office,
                hash: sha256Hex(text),
                named: namedIn(result),
              },
            ],
      );
    });
}

/** Somebody recommended, with what each sheet says and what it comes to. */
export interface PutForward {
  readonly name: string;
  readonly said: readonly (Pick<Named, 'votes' | 'passed'> & {
    readonly by: RecommendationSettings['by'];
  })[];
  /** Every digit of it, else a fraction; `null` where one sheet alone is taken. */
  readonly score: string | null;
  /** 1 has the highest score, or the most votes; level ones share a rank. */
  readonly rank: number;
  readonly level: boolean;
}

/** One recommendation by itself, most votes first. */
export const putForwardBy = ({ by, named }: Recommended): readonly PutForward[] =>
  named.map(({ name, votes, passed }) => ({
    name,
    said: [{ by, votes, passed }],
    score: null,
    rank: named.filter((other) => other.votes > votes).length + 1,
    level: named.filter((other) => other.votes === votes).length > 1,
  }));

/** Two recommendations as one, by what the votes of each meeting count [plan 3]. */
export const putForwardByBoth = (
  representatives: Recommended,
  members: Recommended,
  weights: Weights,
): readonly PutForward[] =>
  merge(representatives.named, members.named, weights).map((person) => ({
    name: person.name,
    rank: person.rank,
    level: person.level,
    said: [
      { by: 'representatives', ...person.representatives },
      { by: 'members', ...person.members },
    ],
    score: asDecimal(person.score) ?? asFraction(person.score),
  }));

/** Who recommended somebody; nobody did whom the superior organisation puts forward. */
export const sourcesOf = (person: PutForward | null): Sources['people'][number]['from'] =>
  person === null ? ['superior'] : person.said.filter(({ votes }) => votes > 0).map(({ by }) => by);
