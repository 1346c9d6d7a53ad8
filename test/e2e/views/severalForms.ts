import { expect } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { BLANK_KEYS, markKeys } from '@test/drivers/padKeys';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF } from '@test/drivers/people';
import {
  ALL_LEVEL,
  C1,
  castHere,
  committeeForm,
  countedHere,
  F1,
  markedIn,
  paperForBoth,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import { pressKeys } from '@test/e2e/press';
import { zh } from '@/text/zh';
import { at, type Chapter, press } from './view';

const part = (name: string) => new RegExp(`^${name}`);
const { form: words } = zh.prepare;

export const SEVERAL_FORMS: readonly Chapter[] = [
  {
    name: 'two papers prepared',
    run: async () => {
      const run = await HallRun.to('prepared');
      await run.submit({ type: 'formSet', form: committeeForm() });
      await run.submit({ type: 'formSet', form: secretaryForm() });
      return run;
    },
    views: [
      at('prepare', 'forms-first', (page) => press(page, part('委员选票'))),
      at('prepare', 'forms-second', (page) => press(page, part('书记选票'))),
      at('prepare', 'forms-added', async (page) => {
        await press(page, part('书记选票'));
        await press(page, words.add);
        await press(page, zh.prepare.store);
        await expect(page.getByText(zh.prepare.fill(words.name))).toBeVisible();
      }),
      at('prepare', 'forms-drop', async (page) => {
        await press(page, part('书记选票'));
        await page.getByRole('region', { name: '书记选票' }).getByText(words.drop.button).click();
      }),
    ],
  },
  {
    name: 'one paper for both',
    run: async () => {
      const run = await withForms([paperForBoth()], { members: 26, present: 23, received: 25 });
      await castHere(run);
      await run.enter(
        ...Array.from({ length: 8 }, () => markedIn('oooo-', 'ox')),
        markedIn('-oooo', 'o-'),
        markedIn('ooo--', 'oo'),
        markedIn('oo--o', '-o'),
        { kind: 'void', reason: 'damaged', ruledBy: CHIEF },
      );
      return run;
    },
    views: [
      at('prepare', 'both-frozen', (page) => press(page, part(zh.prepare.sections.contest))),
      at('count', 'both-untouched'),
      at('count', 'both-marked', async (page) => {
        await pressKeys(page, markKeys('oooo-ox'));
      }),
      at('count', 'both-within', async (page) => {
        await pressKeys(page, markKeys('-oo--o-'));
      }),
      at('count', 'both-over', async (page) => {
        await pressKeys(page, markKeys('oooooo-'));
        await page.keyboard.press('Equal');
        await page.getByRole('dialog').getByLabel(zh.count.write.name).fill('党员03');
        await press(page, new RegExp(zh.count.write.circled));
      }),
      at('count', 'both-writeIn', async (page) => {
        await page.keyboard.press('Equal');
        await page.getByRole('dialog').getByLabel(zh.count.write.name).fill('党员0');
        await press(page, new RegExp(zh.count.write.circled));
      }),
      at('check', 'both-check'),
    ],
  },
  {
    name: 'two contests prepared on one paper',
    run: async () => {
      const run = await HallRun.to('prepared');
      await run.submit({ type: 'formSet', form: committeeForm() });
      return run;
    },
    views: [
      at('prepare', 'contest-added', async (page) => {
        await press(page, part(zh.prepare.sections.contest));
        await press(page, words.addContest);
        await page.getByLabel(zh.prepare.contest.office).last().fill('支部书记');
        await page.getByLabel(zh.prepare.contest.seats).last().fill('1');
      }),
    ],
  },
  {
    name: 'no mark is a vote for',
    run: async () => {
      const run = await withForms([committeeForm({ blankMeans: 'for' })]);
      await castHere(run);
      await run.enter(marked('oxoo'), marked('x-oo'), { kind: 'blank' });
      return run;
    },
    views: [
      at('count', 'unmarked-for'),
      at('count', 'unmarked-for-marked', async (page) => {
        await pressKeys(page, ['Digit2', 'Digit3', 'Period']);
      }),
      at('count', 'unmarked-for-blank', (page) => pressKeys(page, BLANK_KEYS)),
    ],
  },
  {
    name: 'two papers at once',
    run: async () => {
      const run = await withForms([committeeForm(), secretaryForm()]);
      await castHere(run);
      await run.enter(marked('ooo-'), marked('oo-o'));
      return run;
    },
    views: [at('count', 'two-at-once'), at('headCount', 'two-at-once-head')],
  },
  {
    name: 'a run-off',
    run: async () => {
      const run = await withForms([committeeForm()]);
      await castHere(run);
      await countedHere(run, ALL_LEVEL);
      await run.submit({
        type: 'roundOpened',
        form: F1,
        kind: 'runoff',
        reason: '',
        contests: [{ contest: C1, candidates: [...CANDIDATES] }],
      });
      await castHere(run);
      await run.enter(marked('ooo-'), marked('oo--'));
      return run;
    },
    views: [
      at('count', 'runoff'),
      at('count', 'runoff-writeIn', async (page) => {
        await page.keyboard.press('Equal');
        await page.getByRole('dialog').getByLabel(zh.count.write.name).fill('党员01');
      }),
    ],
  },
];
