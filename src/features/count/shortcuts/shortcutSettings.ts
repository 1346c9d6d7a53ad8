import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { refuseKey } from './refuseKey';
import { type Changed, JOBS, type Job, LAYOUT_NAMES, type Layout, layoutOf } from './shortcuts';

/** The keys as somebody chose them on this device. */
export interface ShortcutSettings {
  readonly layout: (typeof LAYOUT_NAMES)[number];
  readonly changed: Readonly<Record<(typeof LAYOUT_NAMES)[number], Changed>>;
  /** What was stored is read out, where the device has a voice. */
  readonly aloud: boolean;
}

const KEY = 'jipiaotai.keys';
const GIVEN: ShortcutSettings = { layout: 'pad', changed: { pad: {}, left: {} }, aloud: false };

const changedSchema = v.record(v.picklist(JOBS), v.string());
const schema = v.strictObject({
  layout: v.picklist(LAYOUT_NAMES),
  changed: v.strictObject({ pad: changedSchema, left: changedSchema }),
  aloud: v.boolean(),
});

const listeners = new Set<() => void>();
let chosen = remembered();
let layout = layoutNow(chosen);

/** Stored settings that cannot be parsed, or that the dialog would have refused, are ignored. */
export function readShortcuts(text: string | null): ShortcutSettings {
  try {
    const read = v.safeParse(schema, JSON.parse(text ?? ''));
    return read.success && LAYOUT_NAMES.every((name) => mayBe(name, read.output.changed[name]))
      ? read.output
      : GIVEN;
  } catch {
    return GIVEN; // Not JSON at all, or nothing.
  }
}

function mayBe(name: ShortcutSettings['layout'], changed: Changed): boolean {
  const whole = layoutOf(name, changed);
  return [...whole.codeOf].every(([job, code]) => refuseKey(whole, job, code) === null);
}

function remembered(): ShortcutSettings {
  try {
    return readShortcuts(localStorage.getItem(KEY));
  } catch {
    return GIVEN; // Storage may be switched off; the keys that the pad comes with are there.
  }
}

function layoutNow({ layout: name, changed }: ShortcutSettings): Layout {
  return layoutOf(name, changed[name]);
}

function choose(next: ShortcutSettings): void {
  chosen = next;
  layout = layoutNow(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Not remembered: the next start has the keys that the pad comes with.
  }
  for (const listener of listeners) listener();
}

export const chooseLayout = (name: ShortcutSettings['layout']): void =>
  choose({ ...chosen, layout: name });

export const readAloud = (aloud: boolean): void => choose({ ...chosen, aloud });

/** Puts a key in the place of another, on the layout in use; ask `refuseKey` before. */
export const changeShortcut = (job: Job, code: string): void =>
  choose({
    ...chosen,
    changed: {
      ...chosen.changed,
      [chosen.layout]: { ...chosen.changed[chosen.layout], [job]: code },
    },
  });

export const resetShortcuts = (): void =>
  choose({ ...chosen, changed: { ...chosen.changed, [chosen.layout]: {} } });

const onChange = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShortcutSettings = (): ShortcutSettings =>
  useSyncExternalStore(onChange, () => chosen);
export const useLayout = (): Layout => useSyncExternalStore(onChange, () => layout);
