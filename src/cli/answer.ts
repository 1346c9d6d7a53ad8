import { tally } from '@/election/tally/tally';
import type { Line } from './lines';
import { type LineId, parseCase } from './parseCase';

/** What one line gives: a line of JSON, and whether it was refused. */
export type Answer = { readonly text: string; readonly refused: boolean };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `null` where the line is blank. A byte order mark at its start is passed over. */
export function answer(line: Line): Answer | null {
  if (line === null) return refusal(null, 'the line is too long');
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    return refusal(null, 'no UTF-8');
  }
  if (text.trim() === '') return null;
  const parsed = parseCase(text);
  if (!parsed.ok) return refusal(parsed.id, parsed.error);
  const result = tally(parsed.election);
  return { text: JSON.stringify({ id: parsed.id, ...result }), refused: false };
}

function refusal(id: LineId, error: string): Answer {
  return { text: JSON.stringify({ id, error }), refused: true };
}
