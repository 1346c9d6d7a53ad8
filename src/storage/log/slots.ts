import * as v from 'valibot';
import { sha256Hex } from '@/election/events/fingerprint';
import type { LogFiles } from './logFiles';

/**
 * A small text that is replaced as a whole, in two files by turns: the one that is being written when the
 * power goes is not the one that holds what was there before.
 */
const slotNames = (name: string): readonly [string, string] => [`${name}.0`, `${name}.1`];

interface Slot {
  readonly file: string;
  /** The higher one is in force; 0 where the file holds nothing whole. */
  readonly generation: number;
  readonly text: string | null;
}

const SLOT = /^(\d+) ([0-9a-f]{64}) ([^\n]*)\n$/;

async function readSlots(files: LogFiles, name: string): Promise<readonly [Slot, Slot]> {
  const [one, other] = slotNames(name);
  return Promise.all([readSlot(files, one), readSlot(files, other)]);
}

async function readSlot(files: LogFiles, file: string): Promise<Slot> {
  const bytes = await files.look(file);
  const [, generation, hash, text] = SLOT.exec(new TextDecoder().decode(bytes ?? undefined)) ?? [];
  return text !== undefined && sha256Hex(text) === hash
    ? { file, generation: Number(generation), text }
    : { file, generation: 0, text: null };
}

/** `null` where nothing was kept. Any window may ask. */
export async function readKept(files: LogFiles, name: string): Promise<unknown> {
  const [one, other] = await readSlots(files, name);
  const { text } = one.generation > other.generation ? one : other;
  return text === null ? null : parsed(text);
}

function parsed(text: string): unknown {
  const value = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  return value.success ? value.output : null;
}

/** Writes over the older of the two. */
export async function keep(files: LogFiles, name: string, value: unknown): Promise<void> {
  const [one, other] = await readSlots(files, name);
  const [older, newer] = one.generation > other.generation ? [other, one] : [one, other];
  const text = JSON.stringify(value);
  if (newer.text === text) return;
  const file = await files.open(older.file);
  try {
    const line = `${newer.generation + 1} ${sha256Hex(text)} ${text}\n`;
    await file.write(0, new TextEncoder().encode(line));
  } finally {
    await file.close();
  }
}

export async function removeKept(files: LogFiles, name: string): Promise<void> {
  await Promise.all(slotNames(name).map((file) => files.remove(file)));
}
