import type { Command } from '@/election/events/catalogue';
import { withoutUnseen } from '@/election/events/unseen';

/**
 * A command as it reads: what pasting and input methods leave in a text and nobody sees is left out, for no
 * entry may hold it.
 */
export const cleanCommand = (command: Command): Command => clean(command) as Command;

function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutUnseen(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, clean(part)]));
}
