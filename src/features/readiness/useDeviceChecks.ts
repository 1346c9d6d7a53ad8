import { useCallback, useEffect, useState } from 'react';
import type { ReadinessCheck } from '@/election/events/meeting';
import { within } from '@/storage/within';
import {
  awake,
  browser,
  type Finding,
  mains,
  offline,
  persistent,
  room,
  UNKNOWN,
} from './deviceChecks';

/** What the browser is asked; the others are known to the meeting, or asked of a person. */
const ASKED = { persistent, room, browser, awake, mains, offline } as const satisfies Partial<
  Record<ReadinessCheck, () => Promise<Finding>>
>;
type Asked = keyof typeof ASKED;

/** Longer than this no browser thinks: Firefox waits for an answer that nobody sees. */
const LONGEST_MS = 3000;

export interface DeviceChecks {
  /** As far as they have been answered. */
  readonly findings: Readonly<Partial<Record<Asked, Finding>>>;
  readonly again: () => void;
}

export function useDeviceChecks(): DeviceChecks {
  const [findings, setFindings] = useState<DeviceChecks['findings']>({});
  const look = useCallback(() => {
    // A browser that fails or does not answer has not told.
    for (const [check, ask] of Object.entries(ASKED))
      void within<Finding>(LONGEST_MS, ask).then((finding) =>
        setFindings((before) => ({ ...before, [check]: finding ?? UNKNOWN })),
      );
  }, []);
  useEffect(look, [look]);
  return { findings, again: look };
}
