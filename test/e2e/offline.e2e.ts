import { zh } from '@/text/zh';
import { expect, onDevice, test } from './hall';

test.use({ keepsApp: true });

test("the board's address typed without the # leads there, without the server too", async ({
  page,
  server,
}) => {
  await page.goto('/');
  await onDevice(page);
  await server.stop();
  await page.goto('/board');
  await expect(page.getByText(zh.board.none)).toBeVisible();
  await expect(page).toHaveURL(`${server.origin}/#/board`);
});

test('the server is gone and the app still starts', async ({ page, server, context }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: zh.home.title })).toBeVisible();
  await onDevice(page);
  await server.stop();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: zh.home.title })).toBeVisible();

  const another = await context.newPage();
  await another.goto('/#/');
  await expect(another.getByRole('heading', { level: 1, name: zh.home.title })).toBeVisible();
});
