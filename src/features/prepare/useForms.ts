import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FormId } from '@/election/events/ids';
import { formIds } from '@/election/state/rounds';

interface Forms {
  /** Papers of the meeting, and after them those begun on the screen and not stored. */
  readonly ids: readonly FormId[];
  /** Begins another paper under an id of its own. */
  add(): FormId;
  /** A paper that was begun is dropped before it was stored. */
  forget(form: FormId): void;
}

export function useForms(): Forms {
  const meeting = useMeeting();
  const [begun, setBegun] = useState<readonly FormId[]>([]);
  const ids = [...new Set([...formIds(meeting), ...begun])];
  return {
    ids,
    add() {
      const id = `F${Math.max(...ids.map((one) => Number(one.slice(1)))) + 1}` as FormId;
      setBegun([...begun, id]);
      return id;
    },
    forget: (form) => setBegun(begun.filter((one) => one !== form)),
  };
}
