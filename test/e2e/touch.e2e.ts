import { ROSTER_PASTED } from './branch';
import { byFinger, enterAll } from './enter';
import { expect, test } from './hall';
import { noteHands, touchHands } from './hands';
import { printed, readSheet, tallied } from './printed';
import { Walk } from './walk';

test.use({ keepsApp: true, viewport: { width: 820, height: 1180 }, hasTouch: true });

test('an election by touch alone on a tablet ends signed, announced and closed', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const used = await noteHands(page);
  await page.goto('/');

  const hands = touchHands(page);
  const walk = new Walk(hands);
  await walk.toCount((into) => into.fill(ROSTER_PASTED));
  await enterAll(hands, byFinger);
  await walk.toEnd();
  expect(await used()).toEqual(['touch']);

  const counted = tallied();
  expect(readSheet(await printed(page), counted.writeIns.keys())).toEqual(counted);
});
