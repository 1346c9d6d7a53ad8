import { expect, type Page } from '@playwright/test';
import { HallRun } from '@test/drivers/hallRun';
import { CANDIDATES, CHIEF, COUNTER, named } from '@test/drivers/people';
import { carry } from '@test/e2e/carry';
import { zh } from '@/text/zh';
import { OF_FOURTEEN } from './runs';
import { at, type Chapter, press } from './view';

const section = (name: keyof typeof zh.prepare.sections) => (page: Page) =>
  press(page, new RegExp(`^${zh.prepare.sections[name]}`));

export const BEFORE_THE_VOTE: readonly Chapter[] = [
  {
    name: 'prepared',
    run: () => HallRun.to('prepared', { excluded: 1 }),
    views: [
      at('prepare', 'prepare-details'),
      at('prepare', 'prepare-roster', section('roster')),
      at('prepare', 'prepare-roster-namesakes', async (page) => {
        await section('roster')(page);
        await page.getByLabel(zh.prepare.roster.paste).fill('王伟\n王伟\n李一鸣\t预备党员');
        await press(page, zh.prepare.store);
      }),
      at('prepare', 'prepare-exclusions', section('exclusions')),
      at('prepare', 'prepare-method', section('method')),
      at('prepare', 'prepare-method-choices', async (page) => {
        await section('method')(page);
        const { majorityBase, runoffDecidedBy } = zh.prepare.method;
        for (const { label } of [majorityBase, runoffDecidedBy])
          await page.locator('summary', { hasText: label }).click();
      }),
      at('prepare', 'prepare-contest', section('contest')),
      at('signIn', 'signIn-opening'),
      at('hands', 'step-closed'),
    ],
  },
  {
    name: 'practice, fourteen candidates',
    run: () => HallRun.to('prepared', { ...OF_FOURTEEN, practice: true }),
    views: [at('prepare', 'prepare-contest-14', section('contest'))],
  },
  {
    name: 'candidates out of stroke order, one with a character outside the table',
    run: () =>
      HallRun.to('prepared', { candidates: ['李一鸣', '王𬘬', '丁小宁', '欧阳少东'].map(named) }),
    views: [
      at('prepare', 'prepare-contest-by-hand', async (page) => {
        await section('contest')(page);
        await press(page, zh.prepare.contest.down('王𬘬'));
        await press(page, zh.prepare.store);
        await expect(page.getByText(zh.prepare.contest.order.reasonMissing)).toBeVisible();
      }),
    ],
  },
  {
    name: 'quorum missed',
    run: () => HallRun.to('signedIn', { excluded: 1, present: 19 }),
    views: [at('signIn', 'signIn-missing')],
  },
  {
    name: 'signed in',
    run: () => HallRun.to('signedIn', { excluded: 1 }),
    views: [
      at('signIn'),
      at('signIn', 'signIn-left', (page) => press(page, zh.signIn.untick(CHIEF))),
      at('signIn', 'signIn-takenBack', (page) =>
        press(page, zh.signIn.excludedTick(named('党员18'))),
      ),
      at('prepare', 'prepare-corrections', section('roster')),
      at('prepare', 'prepare-correction', async (page) => {
        await section('roster')(page);
        await press(page, zh.prepare.roster.correctOf(CHIEF));
      }),
      at('hands'),
    ],
  },
  {
    name: 'adopted',
    run: () => HallRun.to('adopted', { excluded: 1 }),
    views: [
      at('hands', 'hands-done'),
      at('officers', 'officers-proposing', async (page) => {
        const { addTo } = zh.officers.propose;
        await press(page, addTo(zh.terms.office.chiefScrutineer));
        await press(page, new RegExp(`^${CANDIDATES[0]}`));
        await press(page, zh.officers.propose.submit);
      }),
      at('officers', 'officers-picking', (page) =>
        press(page, zh.officers.propose.addTo(zh.terms.office.scrutineer)),
      ),
      {
        name: 'hands-differs',
        show: async (page, run) => {
          const { details } = run.meeting;
          if (details === null) throw new Error('no details');
          const changed = { ...details, presidingOfficer: named('吴兰英') };
          await run.submit({ type: 'detailsSet', details: changed });
          await carry(page, run);
          await at('hands').show(page, run);
          await expect(page.getByText(zh.methodPaper.differs.title)).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'appointed',
    run: () => HallRun.to('appointed'),
    views: [
      at('officers'),
      at('officers', 'officers-pin', (page) => press(page, zh.officers.replacePinOf(CHIEF))),
      at('officers', 'officers-presiding', (page) => press(page, zh.officers.otherPresides)),
      at('officers', 'officers-relieve', (page) =>
        press(page, zh.officers.relieveOf(COUNTER, zh.terms.office.counter)),
      ),
      at('headCount', 'headCount-counting'),
    ],
  },
];
