import { fileOf } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ContestId } from '@/election/events/ids';
import { wordsIn } from '@/text';
import { checkFile } from '@/verifier/checkFile';
import { judge } from '@/verifier/judgement';
import { FileReport } from './FileReport';

const { handTotals, terms, verify } = wordsIn('zh');

test('the check of a file names the packets counted by hand, and counts no paper of theirs', async () => {
  const run = await HallRun.to('opened', { members: 10, present: 8, received: 8 });
  await run.enter(...Array.from({ length: 5 }, () => marked('ooox')));
  const marks = { for: 2, against: 0, abstain: 0, illegible: 0 };
  const other = { ...marks, for: 0, against: 2 };
  await run.submit(
    { type: 'packetClosed', packet: 1 },
    {
      type: 'packetCountedByHand',
      packet: 2,
      totals: {
        papers: 3,
        void: 1,
        contests: [
          {
            contest: 'C1' as ContestId,
            overvoted: 0,
            candidates: [marks, marks, marks, other],
            writeIns: [],
          },
        ],
      },
    },
  );
  const checked = checkFile(await fileOf(run.id, run.device));
  if (!checked.ok) throw new Error(checked.fault.code);
  expect(checked.report.papers).toBe(5);
  render(
    <FileReport
      file={checked}
      judgement={judge(checked, [])}
      codes={[]}
      onCodes={() => undefined}
    />,
  );
  expect(screen.getByText(handTotals.verify.title)).toBeVisible();
  expect(
    screen.getByText(`${terms.round(1, 'first')} · ${handTotals.verify.packet(2, 3)}`),
  ).toBeVisible();
  expect(
    screen.getByText(verify.counted(checked.report.entries, 5, 0, checked.report.verified.witness)),
  ).toBeVisible();
});
