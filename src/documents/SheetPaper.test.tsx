import { HallRun } from '@test/drivers/hallRun';
import {
  boxOpened,
  counted,
  declaredVoid,
  draw,
  enter,
  entered,
  makeKey,
  sheetDrawn,
  sign,
  signed,
} from '@test/drivers/meetings';
import { marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, named, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { agreedWithout } from '@test/drivers/signers';
import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { hasUnseen } from '@/election/events/unseen';
import type { DrawnSheet } from '@/election/state/round';
import type { Rules } from '@/election/tally/rules';
import { wordsIn } from '@/text';
import { SheetPaper } from './SheetPaper';

const words = wordsIn('zh');
const { documents, terms } = words;

const lastSheet = (run: Pick<Run, 'meeting'>): DrawnSheet => {
  const sheet = run.meeting.round.sheets.at(-1);
  if (sheet === undefined) throw new Error('no sheet was drawn');
  return sheet;
};

function show(run: Pick<Run, 'meeting'>) {
  const drawn = lastSheet(run);
  render(<SheetPaper drawn={drawn} keys={run.meeting.signingKeys} />);
  return drawn;
}

const paper = () => screen.getByRole('article');
const cells = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('every figure stands under its name, and every person with the base named over the ratio', () => {
  show(sheetDrawn());
  const figures = screen.getByRole('table', { name: documents.figures });
  expect(
    within(figures)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual([
    ...['due', 'present', 'issued', 'voters', 'returned'].map(
      (figure) => terms.figure[figure as keyof typeof terms.figure],
    ),
    ...[terms.valid, terms.void],
  ]);
  expect(
    within(figures)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([...['23', '23', '23', '23', '23', '21', '2']]);
  expect(cells('丁小宁')).toEqual(['1', '20', '0', '1', '0', '87.0%', documents.result.elected]);
  expect(cells('欧阳少东')).toEqual(['4', '6', '10', '4', '1', '26.1%', documents.result.notOver]);
  expect(
    screen.getByRole('columnheader', { name: documents.people.ratio(terms.base.due) }),
  ).toBeVisible();
  expect(screen.getByText(documents.threshold.base.due(23))).toBeVisible();
  expect(paper()).toHaveTextContent(documents.elected(['丁小宁', '王小宁', '李一鸣']));
});

test('the adopted terms of quorum, limit and majority are said, and not others', () => {
  const rules: Partial<Rules> = {
    majorityBase: 'present',
    majorityComparator: '>=',
    returnedLimit: 'issued',
    quorum: { num: 2, den: 3, comparator: '>' },
  };
  show(sheetDrawn(PLAIN_PAPERS, { rules }));
  expect(paper()).toHaveTextContent(documents.withinLimit(23, terms.figure.issued, 23));
  expect(paper()).toHaveTextContent(documents.threshold.lead(true));
  expect(paper()).toHaveTextContent(documents.threshold.base.present(23));
  expect(cells('欧阳少东')).toContain(documents.result.notHalf);
  expect(paper()).toHaveTextContent(
    documents.quorum({
      share: '100.0%',
      atLeast: false,
      num: 2,
      den: 3,
      needed: 16,
      excluded: 0,
    }),
  );
});

test('seats left empty, or level, say what follows, for whom and for how many seats', () => {
  show(sheetDrawn(times(23, marked('oox-'))));
  expect(paper()).toHaveTextContent(documents.next.supplementary(1, ['李一鸣', '欧阳少东']));
});

test('codes are those of the signed text, the method and the record where it stood', () => {
  const drawn = show(sheetDrawn());
  expect(paper()).toHaveTextContent(fingerprint(sha256Hex(drawn.text)));
  expect(paper()).toHaveTextContent(documents.codes.journal(drawn.stamp.seq - 1));
});

test('who signed, who refused and before whom', () => {
  const run = sign(sheetDrawn(), CHIEF);
  const reason = '另有异议';
  run.submit(
    { type: 'signatureMissing', name: SCRUTINEER, reason: 'refused', note: reason },
    CHIEF,
  );
  show(run);
  expect(paper()).toHaveTextContent(`${CHIEF} ✓`);
  expect(paper()).toHaveTextContent(
    documents.signatures.refused(SCRUTINEER, reason, [PRESIDING, CHIEF]),
  );
});

test('figures counted again, entries put right and the sheet replaced all stay on the second sheet', () => {
  const run = entered();
  const place = { packet: 1, place: 5 };
  run.submit({ type: 'paperWithdrawn', ...place, reason: 'misread' }, CHIEF);
  enter(run, marked('ooox'));
  const note = '两张粘在一起';
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 6, reason: 'other', note }, CHIEF);
  enter(run, marked('ooox'));
  run.submit({ type: 'countingClosed' });
  const first = lastSheet(signed(draw(run)));
  const reason = '少清点一张';
  run.submit({ type: 'sheetWithdrawn', reason }, CHIEF, SCRUTINEER);
  run.submit({ type: 'countingClosed' });
  show(draw(run));
  expect(paper()).toHaveTextContent(
    documents.replaces(1, fingerprint(sha256Hex(first.text)), reason),
  );
  expect(paper()).toHaveTextContent(
    documents.corrections([
      documents.correction(1, 5, terms.correctionReason.misread, [CHIEF]),
      documents.correction(1, 6, note, [CHIEF]),
    ]),
  );
});

test('a withdrawn sheet says so in words, with the reason and who witnessed it', () => {
  const run = signed(sheetDrawn());
  run.submit({ type: 'sheetWithdrawn', reason: '读错' }, CHIEF, SCRUTINEER);
  show(run);
  expect(screen.getByText(/读错.*许敏、何立/)).toBeVisible();
});

test('a void sheet has the figures, both values of what was counted again, and no votes', () => {
  const run = boxOpened({ returned: 25 });
  const again = { figure: 'returned', value: 24, reason: '两张粘在一起' } as const;
  run.submit({ type: 'figureCountedAgain', ...again }, CHIEF);
  run.submit({ type: 'roundVoided' });
  show(signed(draw(run)));
  expect(paper()).toHaveAccessibleName(documents.voidTitle);
  expect(paper()).toHaveTextContent(documents.overLimit(24, terms.figure.voters, 23));
  expect(paper()).toHaveTextContent(
    documents.changed(documents.change.countedAgain, terms.figure.returned, 25, 24) +
      documents.reasonAndWitnesses(again.reason, [CHIEF]),
  );
  expect(screen.queryByText('欧阳少东')).not.toBeInTheDocument();
});

test('practice stands on the sheet in words', () => {
  show(draw(declaredVoid({ practice: true })));
  expect(paper()).toHaveTextContent(documents.practice.line);
});

test('what is no sheet in canonical form is not drawn', () => {
  const drawn = lastSheet(draw(counted()));
  render(<SheetPaper drawn={{ ...drawn, text: `${drawn.text} ` }} keys={[]} />);
  expect(screen.getByRole('alert')).toHaveTextContent(documents.unreadable);
});

test('what was mended in the record is printed', () => {
  const repair = { mended: 'log', from: 'copy', entries: 2, first: 4, last: 9, lost: 1 } as const;
  const run = entered().submit({ type: 'recordRepaired', ...repair });
  draw(run.submit({ type: 'countingClosed' }));
  show(run);
  expect(paper()).toHaveTextContent(documents.repaired(terms.repair(repair)));
});

test('what went another way after the sheet was drawn is printed beneath it', () => {
  const run = sheetDrawn();
  makeKey(run, SCRUTINEER);
  show(run);
  expect(paper()).toHaveTextContent(documents.sinceDrawn);
  const said = documents.deviations.newPassword([SCRUTINEER]);
  expect(paper()).toHaveTextContent(documents.deviation(said, run.head.seq, null));
});

test('what the hall agreed to is printed with how many raised a hand, of how many', () => {
  const run = sheetDrawn();
  const matter = { kind: 'presidingOfficer', name: PRESIDING } as const;
  run.submit({ type: 'handsShown', matter, for: 14, against: 3, abstain: 1 });
  const ended = `${documents.deviations.newPassword([PRESIDING])}，自记录第 ${run.head.seq} 条起`;
  makeKey(run, PRESIDING);
  show(run);
  expect(paper()).toHaveTextContent(`${ended}，经举手（赞成 14 人，在场 23 人）。`);
  cleanup();
  run.submit(agreedWithout(run.meeting, 'sheetWithdrawn', null, CHIEF));
  run.submit({ type: 'sheetWithdrawn', reason: '读错' });
  const without = `${documents.deviations.withoutSignature([CHIEF])}，自记录第 ${run.head.seq} 条起`;
  show(draw(run.submit({ type: 'countingClosed' })));
  expect(paper()).toHaveTextContent(`${ended}，经举手（赞成 14 人，在场 23 人）。`);
  expect(paper()).toHaveTextContent(`${without}，经举手（赞成 23 人，在场 23 人）。`);
});

test('a name written from right to left is isolated wherever the sheet has it, and stays as it is in what is signed', async () => {
  const candidates = [named('ئالىم'), named('پەرھات'), ...CANDIDATES.slice(0, 2)];
  const run = await HallRun.to('opened', { candidates, members: 9, present: 8, received: 9 });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  const drawn = show(run);
  const said = paper().textContent;
  expect(said).toContain(
    documents.elected(['\u2068ئالىم\u2069', '\u2068پەرھات\u2069', at(candidates, 2)]),
  );
  expect(said.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/\p{Script=Arabic}/u);
  expect(drawn.text).toContain('ئالىم');
  expect(hasUnseen(drawn.text)).toBe(false);
});
