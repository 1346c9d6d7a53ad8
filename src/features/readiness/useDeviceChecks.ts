import { useCallback, useEffect, useState } from 'react';
import type { ReadinessCheck } from '@/election/events/meeting';
import { awake, browser, type Finding, mains, offline, persistent, room } from './deviceChecks';

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
    for (const [check, ask] of Object.entries(ASKED))
      void withinReason(ask).then((finding) =>
        setFindings((before) => ({ ...before, [check]: finding })),
      );
  }, []);
  useEffect(look, [look]);
  return { findings, again: look };
}

/** A browser that fails or does not answer has not told. */
async function withinReason(ask: () => Promise<Finding>): Promise<Finding> {
  const unknown: Finding = { result: 'unknown' };
  const late = new Promise<Finding>((resolve) => setTimeout(() => resolve(unknown), LONGEST_MS));
  return Promise.race([ask().catch(() => unknown), late]);
}
