import './jsdom';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF } from '@test/drivers/people';
import {
  configure,
  fireEvent,
  render,
  screen,
  waitForElementToBeRemoved,
  within,
} from '@testing-library/react';
import { createElement } from 'react';
import { MeetingPlace } from '@/app/meeting/MeetingPlace';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { Step } from '@/election/steps';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { loadWords, wordsIn } from '@/text';

// On a busy machine a screen takes its time to load.
configure({ asyncUtilTimeout: 60_000 });

/** The folders of src/ whose modules are counted. */
export const folders: readonly string[] = [
  'features',
  'controller',
  'storage',
  'journal',
  'election',
];

/**
 * Brings a meeting to the screen and answers the act: one press, and the wait until the screen shows
 * what came of it. `onStored` is called for each entry, before anything is drawn.
 */
type Prepare = (onStored: () => void) => Promise<() => Promise<unknown>>;

/** Seven are due and here, three stand for two seats: four votes elect. */
const PLAN = { members: 7, present: 7, seats: 2, received: 8, candidates: CANDIDATES.slice(0, 3) };
/** One has a seat; the others have four votes each. */
const LEVEL = ['oo-', 'oo-', 'oo-', 'o-o', 'o-o', 'o-o', '-oo'];

async function show(run: HallRun, step: Step, onStored: () => void) {
  await loadWords('zh');
  run.controller.store.subscribe(onStored);
  render(
    createElement(
      MeetingControllerContext,
      { value: run.controller },
      createElement(PinPromptProvider, null, createElement(MeetingPlace, { place: step })),
    ),
  );
  return wordsIn('zh');
}

async function drawn(): Promise<HallRun> {
  const run = await HallRun.to('opened', PLAN);
  await run.enter(...LEVEL.map((marks) => marked(marks)));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  return run;
}

const press = (code: string) => fireEvent.keyDown(document.body, { code });

export const acts: Readonly<Record<string, Prepare>> = {
  'a paper is stored': async (onStored) => {
    const run = await HallRun.to('opened', PLAN);
    await run.enter(marked('oo-'));
    const { count } = await show(run, 'count', onStored);
    await screen.findByRole('heading', { name: count.at(1, 2) });
    press('Numpad3');
    press('NumpadSubtract');
    return async () => {
      press('NumpadEnter');
      await screen.findByRole('heading', { name: count.at(1, 3) });
    };
  },
  'the sheet is signed': async (onStored) => {
    const { sign } = await show(await drawn(), 'sign', onStored);
    const signer = within(await screen.findByRole('group', { name: CHIEF }));
    fireEvent.click(signer.getByRole('button', { name: sign.signers.sign }));
    const pin = await screen.findByLabelText(sign.dialog.pin(CHIEF));
    fireEvent.change(pin, { target: { value: PINS.get(CHIEF) } });
    const dialog = screen.getByRole('dialog');
    return async () => {
      fireEvent.click(within(dialog).getByRole('button', { name: sign.dialog.confirm }));
      await waitForElementToBeRemoved(dialog);
    };
  },
  'a run-off opens': async (onStored) => {
    const run = await drawn();
    for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
    await run.submit({ type: 'announced' });
    const { follows } = await show(run, 'announce', onStored);
    const open = await screen.findByRole('button', { name: follows.open.runoff });
    return async () => {
      fireEvent.click(open);
      await waitForElementToBeRemoved(open);
    };
  },
};
