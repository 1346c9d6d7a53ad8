import { deviationOnSheet } from '@/election/rules/sheet/sheet';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import type { PublicSheet } from './publicCopy';

/** The sheets of a meeting that were announced, for a public copy; none before that. */
export const publicSheets = (meeting: Meeting): readonly PublicSheet[] =>
  allRounds(meeting)
    .filter((round) => round.announced)
    .flatMap(({ sheets }) => sheets.slice(-1))
    .map(({ text, signatures, wanting, deviations }) => ({
      text,
      summary: sheetSummary(text),
      signatures: signatures.flatMap(({ name, keyId, signature }) =>
        meeting.signingKeys
          .filter((key) => key.keyId === keyId)
          .map(({ publicKey }) => ({ name, publicKey, signature })),
      ),
      deviations: deviations.map(deviationOnSheet),
      wanting: wanting.map(({ name, reason }) => ({ name, reason })),
    }));
