import { zh } from '@/text/zh';
import { BASE, FIGURES, ROSTER_PASTED } from './branch';
import { byKeys, enterAll } from './enter';
import { expect, onDevice, test } from './hall';
import { keyboardHands, noteHands } from './hands';
import { printed, readSheet, squeezed, tallied } from './printed';
import { Walk } from './walk';

test.use({ keepsApp: true, permissions: ['clipboard-read', 'clipboard-write'] });

test('an election by keyboard alone, the server gone, ends in a printed sheet that is right', async ({
  page,
  server,
}) => {
  test.setTimeout(300_000);
  const used = await noteHands(page);
  await page.goto('/');
  await onDevice(page);
  await server.stop();
  await page.reload();

  const hands = keyboardHands(page);
  const walk = new Walk(hands);
  await walk.toCount(async (into) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), ROSTER_PASTED);
    await hands.write(into, '');
    await page.keyboard.press('Control+V');
  });
  await enterAll(hands, byKeys);
  await walk.toEnd();
  expect(await used()).toEqual(['key']);

  const counted = tallied();
  const lines = await printed(page);
  expect(readSheet(lines, counted.writeIns.keys())).toEqual(counted);
  expect(squeezed(lines.join(''))).toContain(
    squeezed(zh.documents.threshold.base[BASE](FIGURES[BASE as 'due'])),
  );
  expect(squeezed(lines.join(''))).toContain(
    squeezed(zh.documents.people.ratio(zh.terms.base[BASE])),
  );
});
