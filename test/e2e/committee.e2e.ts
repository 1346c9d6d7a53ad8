import type { Page } from '@playwright/test';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { named } from '@test/drivers/people';
import type { MeetingId } from '@/election/events/ids';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { Hall } from './roundOnScreen';
import { choosePin } from './scrutiny';
import { expectEqualsTally, meetingOn } from './tallied';

const DING = named('丁小宁');
const WANG = named('王小宁');
const LI = named('李一鸣');
const SECRETARY = '支部书记';
const PIN = '975310';
const PRESIDING_PIN = '868404';

/** All eight are here, three of four are elected; the meeting is closed. */
async function elected(): Promise<HallRun> {
  const run = await HallRun.to('opened', {
    members: 8,
    present: 8,
    seats: 3,
    received: 9,
  });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  return run;
}

test('the committee meets by itself, out of the meeting that elected it, and elects its secretary', async ({
  page,
}) => {
  const run = await elected();
  await carry(page, run);
  const committee = await opens(page);
  const hall = new Hall(page, 3, {
    presides: { name: WANG, pin: PRESIDING_PIN },
    signers: [{ name: LI, pin: PIN }],
    keys: LI,
  });
  const { walk } = hall;
  const meeting = await meetingOn(page, committee);
  expect(meeting).toMatchObject({
    body: 'committee',
    from: { meeting: run.id },
    details: { presidingOfficer: WANG, place: run.meeting.details?.place },
    method: run.meeting.method,
  });
  expect(meeting.roster.map(({ name }) => name)).toEqual([DING, WANG, LI]);

  await prepares(page);
  await walk.onTo('signIn');
  await walk.button(zh.signIn.open.press).click();
  for (const name of [DING, WANG, LI]) await walk.button(zh.signIn.tick(name)).click();
  await walk.onTo('hands');
  await walk.recorded('report');
  await walk.passed(page.getByRole('region', { name: zh.hands.method.title }));
  await walk.onTo('officers');
  await appoints(hall);
  await walk.onTo('headCount');
  await hall.hold(['o', 'o', 'x']);
  await hall.close();
  const ended = await expectEqualsTally(page, committee);
  expect(ended.round.outcome).toMatchObject({ contests: [{ elected: [DING] }] });
  expect(ended.ending).toBe('closed');
});

/** One press on the page of the meeting that is closed, and who presides. */
async function opens(page: Page): Promise<MeetingId> {
  const words = zh.follows.committee;
  await page.getByRole('button', { name: words.button('支部委员会委员') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.yes }).click();
  await expect(dialog.getByText(words.presidingMissing)).toBeVisible();
  await dialog.getByRole('radio', { name: WANG }).check();
  await dialog.getByRole('button', { name: words.yes }).click();
  await expect(page.getByRole('heading', { level: 1, name: zh.frame.steps.prepare })).toBeVisible();
  return new URL(page.url()).hash.split('/')[2] as MeetingId;
}

/** One stands for secretary. */
async function prepares(page: Page): Promise<void> {
  const words = zh.prepare;
  const part = page.getByRole('region', { name: words.sections.contest, exact: true });
  await part.getByRole('textbox', { name: words.contest.office, exact: true }).fill(SECRETARY);
  await part.getByRole('textbox', { name: words.contest.seats, exact: true }).fill('1');
  await part.getByRole('radio', { name: words.contest.kinds.equal }).check();
  await part.getByRole('searchbox').fill(DING);
  await part.getByRole('button', { name: `+ ${DING}` }).click();
  await part.getByRole('button', { name: words.store, exact: true }).click();
}

/** One scrutineer, who is no candidate, and nobody else: who scrutinises enters the papers. */
async function appoints({ page, walk }: Hall): Promise<void> {
  const words = zh.officers;
  await expect(page.getByText(words.propose.lead.committee)).toBeVisible();
  await walk.button(words.propose.addTo(zh.terms.office.chiefScrutineer)).click();
  await page.getByRole('dialog').getByRole('button', { name: LI, exact: true }).click();
  await walk.button(words.propose.submit).click();
  await walk.passed(page.getByRole('region', { name: words.vote.title }));
  await choosePin(page, WANG, PRESIDING_PIN);
  await choosePin(page, LI, PIN);
}
