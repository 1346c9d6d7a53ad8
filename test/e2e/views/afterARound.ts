import { expect, type Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { named } from '@test/drivers/people';
import { reportPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { signed } from './runs';
import { at, type Chapter, goTo, press } from './view';

/** Seven are due and here, three stand for two seats: four votes elect. */
const PLAN = {
  members: 7,
  present: 7,
  seats: 2,
  received: 8,
  candidates: ['丁小宁', '王小宁', '李一鸣'].map(named),
};

async function announced(...held: readonly (readonly [number, string, ...string[]])[]) {
  const run = await HallRun.to('opened', PLAN);
  for (const [times, marks, ...names] of held)
    for (let n = 0; n < times; n++) await run.enter(marked(marks, ...names));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await signed(run);
  await run.submit({ type: 'announced' });
  return run;
}

const level = () => announced([3, 'oo-'], [3, 'o-o'], [1, '-oo']);
const oneEmpty = () => announced([3, 'oox'], [1, 'oxo'], [3, 'oxx', '孙玉兰']);

/** Level, and the run-off is opened and broken off. */
async function brokenOff() {
  const run = await level();
  const { form } = run.meeting.round;
  const contest = run.meeting.round.ballot?.contests[0]?.id;
  if (contest === undefined) throw new Error('nothing was asked');
  const candidates = PLAN.candidates.slice(1);
  const contests = [{ contest, candidates: [...candidates] }];
  await run.submit(
    { type: 'roundOpened', form, kind: 'runoff', contests, reason: '' },
    { type: 'roundNotHeld', reason: zh.headCount.notHeld.reasons.quorum },
  );
  return run;
}

const words = zh.follows;

export const AFTER_A_ROUND: readonly Chapter[] = [
  {
    name: 'two stand level',
    run: level,
    views: [at('announce', 'follows-runoff'), at('close', 'follows-close')],
  },
  {
    name: 'a seat stays empty',
    run: oneEmpty,
    views: [
      at('announce', 'follows-supplementary'),
      at('announce', 'follows-names', changed),
      at('announce', 'follows-fewer', (page) => press(page, words.fewer.button)),
      at('announce', 'follows-refer', (page) => press(page, words.refer.button)),
    ],
  },
  {
    name: 'a committee may meet',
    run: committeeElected,
    views: [
      at('close', 'committee-close'),
      at('close', 'committee-asked', (page) =>
        press(page, words.committee.button('支部委员会委员')),
      ),
    ],
  },
  {
    name: 'a round is broken off',
    run: brokenOff,
    views: [
      at('close', 'follows-not-held'),
      {
        name: 'report',
        show: async (page, run) => {
          await goTo(page, reportPlace(run.id));
          await expect(page.getByRole('article', { name: zh.report.title })).toBeVisible();
        },
      },
    ],
  },
];

/** Three of four are elected: a committee that may meet. */
async function committeeElected() {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  for (let n = 0; n < 8; n++) await run.enter(marked('ooox'));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await signed(run);
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  return run;
}

/** Somebody taken off, who was written in put on. */
async function changed(page: Page): Promise<void> {
  await press(page, words.change.button);
  await press(page, words.change.off('李一鸣'));
  await press(page, words.change.add('孙玉兰', 3));
}
