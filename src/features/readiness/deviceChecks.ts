import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { ReadinessResult } from '@/election/events/meeting';
import { isKept } from '@/features/shared/isKept';
import { browserOf } from './browserOf';

/** What a browser says of one thing; `found` in figures, of no language. */
export interface Finding {
  readonly result: ReadinessResult;
  readonly found?: string;
}

export const UNKNOWN: Finding = { result: 'unknown' };
const isGood = (good: boolean): Finding => ({ result: good ? 'good' : 'bad' });

const MEGABYTE = 2 ** 20;
/** A meeting of two thousand papers has two megabytes, stored twice; the rest is for the browser itself. */
const ROOM_MB = 200;

/** Asks the browser to keep what is stored, where it does not do so yet. */
export async function persistent(): Promise<Finding> {
  if (!('storage' in navigator)) return UNKNOWN;
  return isGood((await navigator.storage.persisted()) || (await navigator.storage.persist()));
}

export async function room(): Promise<Finding> {
  if (!('storage' in navigator)) return UNKNOWN;
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined) return UNKNOWN;
  const left = Math.floor((quota - usage) / MEGABYTE);
  return { ...isGood(left >= ROOM_MB), found: `${left} MB` };
}

export function browser(): Promise<Finding> {
  const known = browserOf(navigator.userAgent);
  return Promise.resolve(
    known === null
      ? UNKNOWN
      : { ...isGood(known.version >= known.oldest), found: `${known.name} ${known.version}` },
  );
}

/** Asks for a moment what is asked for during the count: that the screen does not go dark. */
export async function awake(): Promise<Finding> {
  if (!('wakeLock' in navigator)) return UNKNOWN;
  try {
    await (await navigator.wakeLock.request('screen')).release();
    return isGood(true);
  } catch {
    return isGood(false);
  }
}

/** Of Chromium alone; no type of it is in the standard library. */
interface Battery {
  readonly charging: boolean;
  /** 0 to 1. */
  readonly level: number;
}

export async function mains(): Promise<Finding> {
  const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
  if (getBattery === undefined) return UNKNOWN;
  const { charging, level } = await getBattery.call(navigator);
  return { ...isGood(charging), found: `${Math.round(level * 100)} %` };
}

/** Whether the worker answers for this page, and the fingerprint of the page that it gives. */
export async function offline(): Promise<Finding> {
  if (!isKept()) return isGood(false);
  const page = await (await fetch('./index.html')).text();
  return { result: 'good', found: fingerprint(sha256Hex(page)) };
}
