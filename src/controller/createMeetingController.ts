import { createStore } from 'zustand/vanilla';
import { decide } from '@/election/decide';
import type { Command, Event } from '@/election/events/catalogue';
import type { MemberName, WriterId } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import { standingSheet } from '@/election/state/sheets';
import type { Witness } from '@/journal/entry';
import { type Journal, replay, write } from '@/journal/journal';
import { createSigningKey } from '@/signing/keys';
import { sign } from '@/signing/signatures';
import type { KeyChange } from '@/storage/storage';
import type { Answer, PinGiven } from './answer';
import { createQueue } from './commandQueue';
import type { ControllerState } from './controllerState';
import { followWhileLooking } from './followWhileLooking';
import { replacementOf } from './keyReplacement';
import type { MeetingController } from './MeetingController';
import type { Platform } from './platform';
import { type OpenedKey, openKeyOf, signAsWitnesses } from './witnesses';

/** The desk, and what opening it later needs: to go over from looking to writing. */
export interface OpenMeetingController extends MeetingController {
  becomeWriter(): void;
}

/** Builds the desk around a journal that was read. `writes` says whether the writer's lock is held. */
export function createMeetingController(
  platform: Platform,
  writer: WriterId,
  opened: Journal,
  writes: boolean,
  release: () => void,
): OpenMeetingController {
  const { storage } = platform;
  const { id } = opened.meeting;
  const store = createStore<ControllerState>(() => ({
    ...opened,
    mode: writes ? 'writes' : 'looks',
    lastStored: null,
  }));
  const journal = (): Journal => {
    const { meeting, head } = store.getState();
    return { meeting, head };
  };
  const enqueue = createQueue();

  /** Reads what another window has stored meanwhile. */
  const catchUp = () =>
    enqueue(async () => {
      const followed = replay(await storage.entriesOf(id, journal().head.seq), journal());
      if (followed.ok) store.setState({ meeting: followed.meeting, head: followed.head });
    });
  const unfollow = followWhileLooking(store, () => storage.follow(id, () => void catchUp()));

  /** Begins to write after another window: from what is stored now, and never for a meeting taken off meanwhile. */
  const becomeWriter = () =>
    enqueue(async () => {
      const now = replay(await storage.entriesOf(id));
      if (now.ok && now.head.seq > 0)
        store.setState({ meeting: now.meeting, head: now.head, mode: 'writes' });
    });

  /** Only what is stored becomes the meeting: not stored, not counted. */
  async function record(
    events: readonly [Event, ...Event[]],
    witnesses: readonly Witness[],
    keys?: KeyChange,
  ): Promise<Answer> {
    const at = platform.now();
    const written = write(journal(), { meeting: id, writer, at }, events, witnesses);
    const stored = await storage.append(written.rows, keys);
    if (stored === 'otherWriter') store.setState({ mode: 'looks' });
    if (stored !== 'stored') return { kind: 'notStored', why: stored };
    const { meeting, head } = written.journal;
    store.setState({ meeting, head, lastStored: { seq: head.seq, event: events[0], at } });
    return { kind: 'stored', events };
  }

  /** What stands in the way before any rule is asked. */
  function notHere(command: Command): Answer | null {
    if (store.getState().mode === 'looks') return { kind: 'notStored', why: 'looksOnly' };
    // Who takes over writes it: for another device it would be an entry that its journal refuses.
    const by = command.type === 'takenOver' ? command.to : journal().meeting.writer;
    return by !== writer
      ? { kind: 'refused', refusals: [refusal('meeting.otherWriter', {})] }
      : null;
  }

  /** The opened key, or the answer that the PIN was wrong, which is counted on the record. */
  async function opens(given: PinGiven): Promise<OpenedKey | Answer> {
    const key = await openKeyOf(storage, journal(), given);
    if (key !== null) return key;
    const { name } = given;
    const refusedPin = decide(journal().meeting, { type: 'pinRefused', name }, context([]));
    if (!refusedPin.ok) return { kind: 'refused', refusals: refusedPin.refusals };
    const counted = await record(refusedPin.events, []);
    const times = journal().meeting.wrongPins.get(name) ?? 0;
    return counted.kind === 'stored' ? { kind: 'wrongPin', name, times } : counted;
  }

  const context = (pins: readonly PinGiven[]) => ({
    head: journal().head,
    witnesses: pins.map(({ name }) => name),
  });

  async function carryOut(
    command: Command,
    pins: readonly PinGiven[],
    keys?: KeyChange,
  ): Promise<Answer> {
    const barred = notHere(command);
    if (barred !== null) return barred;
    const decision = decide(journal().meeting, command, context(pins));
    if (!decision.ok) return { kind: 'refused', refusals: decision.refusals };
    const opened: OpenedKey[] = [];
    for (const pin of pins) {
      const key = await opens(pin);
      if ('kind' in key) return key;
      opened.push(key);
    }
    // Without PINs nothing is waited for: the write begins at once.
    const witnesses =
      opened.length === 0 ? [] : await signAsWitnesses(opened, journal(), decision.events[0]);
    return record(decision.events, witnesses, keys ?? keysAfter(decision.events[0]));
  }

  /** A closed meeting keeps no private key (domain §11.4). */
  const keysAfter = (event: Event): KeyChange | undefined =>
    event.type === 'meetingClosed' ? { kind: 'deleteAll', meeting: id } : undefined;

  async function choosePin(
    name: MemberName,
    pin: string,
    pins: readonly PinGiven[],
  ): Promise<Answer> {
    const { keyId, publicKey, wrapped } = await createSigningKey(pin, await platform.iterations());
    const replacement = replacementOf(journal().meeting, name, pins[0]?.name);
    const { iterations } = wrapped;
    return carryOut(
      { type: 'signingKeyCreated', name, keyId, publicKey, iterations, replacement },
      pins,
      {
        kind: 'put',
        row: { meeting: id, keyId, name, wrapped },
        replaces: replacement?.replaces ?? null,
      },
    );
  }

  async function signSheet(name: MemberName, pin: string): Promise<Answer> {
    const sheet = standingSheet(journal().meeting.round);
    if (sheet === null) return { kind: 'refused', refusals: [refusal('sheet.none', {})] };
    const key = await opens({ name, pin });
    if ('kind' in key) return key;
    const signature = await sign(key.privateKey, key.keyId, sheet.text);
    return carryOut({ type: 'sheetSigned', name, keyId: key.keyId, signature }, []);
  }

  /** A defect is not hidden, but whoever pressed the key hears that nothing was stored. */
  const answer = (job: () => Promise<Answer>): Promise<Answer> =>
    enqueue(job).catch((defect: unknown) => {
      queueMicrotask(() => {
        throw defect;
      });
      return { kind: 'notStored', why: 'failed' };
    });

  return {
    store,
    submit: (command, pins = []) => answer(() => carryOut(command, pins)),
    choosePin: (name, pin, pins = []) => answer(() => choosePin(name, pin, pins)),
    signSheet: (name, pin) => answer(() => signSheet(name, pin)),
    becomeWriter: () => void becomeWriter(),
    close() {
      unfollow();
      release();
    },
  };
}
