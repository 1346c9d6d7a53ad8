import { type ReactNode, useMemo, useState } from 'react';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { type Chosen, type Settling, type Task, taskOf } from './task';
import { TaskContext, type TaskNow } from './useTask';

interface State extends Chosen {
  readonly by: MemberName | null;
  readonly settling: Settling | null;
  readonly early: number | null;
}

/** Stands around the count screen and knows what its papers are entered for. */
export function TaskProvider({ children }: { readonly children: ReactNode }) {
  const { store } = useMeetingController();
  const atTheKeys = useControllerState(({ meeting }) => meeting.operator);
  const [state, change] = useState<State>(() => ({
    wants: 'any',
    by: atTheKeys,
    settling: null,
    early: null,
    // What was compared before the screen was opened is not announced again.
    read: store.getState().head.seq,
  }));
  // Whoever takes the seat is led to what only they can do.
  const wants = state.by === atTheKeys ? state.wants : 'any';
  const { read, settling, early } = state;
  // Two plain values: a paper that is stored draws nothing anew that goes on as it was.
  const kind = useControllerState((controller) => taskOf(controller, { wants, read }).kind);
  const packet = useControllerState((controller) => packetOf(taskOf(controller, { wants, read })));

  const now = useMemo((): TaskNow => {
    const to = (next: Partial<State>) =>
      change((before) => ({ ...before, by: atTheKeys, settling: null, early: null, ...next }));
    return {
      task: taskFrom(kind, packet, settling),
      enterNew: () => to({ wants: 'new' }),
      countAgain: (one) => to({ wants: one ?? 'any' }),
      goOn: () => to({ wants: 'any', read: store.getState().head.seq }),
      settle: (one) => to({ settling: one }),
      unsettle: () => to({}),
      early,
      endEarly: (entered) => to({ early: entered }),
    };
  }, [kind, packet, settling, early, atTheKeys, store]);

  return <TaskContext value={now}>{children}</TaskContext>;
}

const packetOf = (task: Task): number => (task.kind === 'first' ? 0 : task.packet);

function taskFrom(kind: Task['kind'], packet: number, settling: Settling | null): Task {
  if (kind === 'first') return { kind };
  if (kind === 'compare' && settling !== null) return { kind: 'settle', packet, ...settling };
  return kind === 'settle' ? { kind: 'first' } : { kind, packet };
}
