import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Chosen, ChosenStick } from '@/controller/chosenStick';
import type { OpenRecord } from '@/controller/openRecord';
import { rehearses } from '@/election/state/rehearsal';
import type { StickState } from './stickState';
import { type StickWriter, stickWriter } from './stickWriter';

/** The copy of the open meeting on a stick. */
export interface StickCopy {
  readonly store: StoreApi<StickState>;
  /** Where the stick is missed it is tried again; else, or where that fails, a folder is chosen. */
  press(): Promise<void>;
  close(): void;
}

/** Writes the record after every entry onto the stick that was chosen, as long as this window writes. */
export function stickCopy(record: OpenRecord, stick: ChosenStick): StickCopy {
  const notYet: StickState = { kind: stick.canChoose ? 'notChosen' : 'cannot' };
  const store = createStore<StickState>(() => notYet);
  let at: Chosen | null = null;
  let writer: StickWriter | null = null;

  function follow() {
    const { mode, meeting } = record.store.getState();
    // Three papers to practise on are not worth a copy among those of the meeting.
    const wanted = mode === 'writes' && rehearses(meeting) === null;
    writeTo(wanted ? stick.chosen() : null);
    writer?.writeOn();
  }

  function writeTo(chosen: Chosen | null) {
    if (chosen === at) return;
    writer?.stop();
    at = chosen;
    const say = (state: StickState) => {
      // What an earlier stick still has to say is no longer of interest.
      if (at === chosen) store.setState(state, true);
    };
    if (chosen === null) say(notYet);
    writer = chosen === null ? null : stickWriter(record, chosen, say);
  }

  follow();
  const unsubscribe = record.store.subscribe(follow);
  return {
    store,
    async press() {
      if (store.getState().kind === 'trouble' && (await writer?.again()) === true) return;
      await stick.choose();
      follow();
    },
    close() {
      unsubscribe();
      writer?.stop();
    },
  };
}
