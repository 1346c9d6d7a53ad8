import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, named, SCRUTINEER } from '@test/drivers/people';
import { boardPlace, reportPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { turnedRound } from './rightToLeft';
import { typePaper } from './scrutiny';

/** `PICTURES=/tmp/somewhere npx playwright test rightToLeft` keeps a picture of every state. */
const pictures = process.env.PICTURES;

test('names written from right to left stand in the order of the Chinese ones, and turn no figure round', async ({
  page,
}) => {
  const seen = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
    expect(await turnedRound(page), name).toEqual([]);
  };
  const candidates = [named('ئالىم'), named('پەرھات ئەخمەت'), ...CANDIDATES.slice(0, 2)];
  const run = await HallRun.to('opened', {
    ...{ candidates, others: [named('گۈلنار')], members: 11, present: 10, received: 10 },
  });
  await run.enter(...Array.from({ length: 4 }, () => marked('ooox')), marked('oox-', 'گۈلنار'));
  await carry(page, run);
  await expect(page.getByText(zh.count.at(1, 6))).toBeVisible();
  await typePaper(page, 'oxoo');
  await expect(page.getByText(zh.count.echo.stored(1, 6))).toBeVisible();
  await seen('pad');
  await page.goto(boardPlace(run.id));
  await expect(page.getByText(zh.board.last.at(1, 6))).toBeVisible();
  await seen('board');

  await run.enter(...Array.from({ length: 5 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER]) await run.controller.signSheet(name, pinOf(name));
  await run.submit({ type: 'announced' });
  await carry(page, run);
  await page.goto(`/#/meeting/${run.id}/announce`);
  await expect(page.getByText(zh.announce.announced)).toBeVisible();
  await seen('announce');
  await page.goto(boardPlace(run.id));
  await expect(page.getByRole('region', { name: zh.board.phase.announced })).toBeVisible();
  await seen('boardAnnounced');
  await page.goto(`/#/meeting/${run.id}/sign`);
  await expect(page.getByRole('article')).toContainText(zh.documents.title);
  await page.getByRole('table').last().scrollIntoViewIfNeeded();
  await seen('sheet');
  await page.goto(reportPlace(run.id));
  await page.getByRole('table').last().scrollIntoViewIfNeeded();
  await seen('report');
  await page.goto(`/#/meeting/${run.id}/record`);
  await page.getByRole('button', { name: zh.record.all }).click();
  await seen('record');
});
