import { HallRun } from '@test/drivers/hallRun';
import { adoptable, methodFacts } from '@/documents/methodText';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { PROFILE_NAMES } from '@/election/tally/rules';
import { recordPlace, stepPlace } from '@/features/shared/places';
import { zh } from '@/text/zh';
import { carry } from './carry';
import { expect, test } from './hall';
import { printed, squeezed } from './printed';
import { goTo } from './views/view';

for (const profile of PROFILE_NAMES)
  test(`the election method of ${profile} is printed, adopted and recorded word for word`, async ({
    page,
  }) => {
    const run = await HallRun.to('signedIn', { profile, members: 12, present: 11 });
    await run.submit({ type: 'procedureRecorded', procedure: 'report' });
    const facts = methodFacts(run.meeting);
    if (facts === null) throw new Error('nothing to write the method from');
    const text = adoptable(facts);
    const code = fingerprint(sha256Hex(text));

    await carry(page, run);
    await goTo(page, stepPlace(run.id, 'hands'));
    await expect(page.getByText(zh.methodPaper.draft).first()).toBeVisible();
    const paper = squeezed((await printed(page)).join(''));
    expect(paper).toContain(squeezed(text.split('\n').slice(1).join('')));
    expect(paper).toContain(squeezed(zh.methodPaper.code(code)));
    expect(paper).not.toContain(squeezed(zh.hands.form.store));

    const panel = page.getByRole('region', { name: zh.hands.method.title, exact: true });
    await panel.getByRole('button', { name: zh.hands.form.all(11) }).click();
    await panel.getByRole('button', { name: zh.hands.form.store }).click();
    await expect(panel.getByText(`✓ ${zh.hands.method.adopted}`)).toBeVisible();
    await goTo(page, recordPlace(run.id));
    await expect(page.getByText(zh.methodPaper.recorded(code))).toBeVisible();
  });
