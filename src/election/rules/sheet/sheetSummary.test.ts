import { declaredVoid, draw, MEETING, sheetDrawn } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import type { Meeting } from '@/election/state/meeting';
import { sheetSummary } from './sheetSummary';

const textOf = ({ round }: Meeting): string => at(round.sheets, -1).text;
const said = (text: string) => JSON.parse(sheetSummary(text)) as Record<string, unknown>;

test('a summary has the hash of its sheet, the figures, every vote and who is elected', () => {
  const text = textOf(sheetDrawn().meeting);
  const { hash, ...rest } = said(text);
  expect(rest).toMatchInlineSnapshot(`
    {
      "contests": [
        {
          "candidates": [
            {
              "abstain": 1,
              "against": 0,
              "for": 20,
              "name": "丁小宁",
            },
            {
              "abstain": 2,
              "against": 1,
              "for": 18,
              "name": "王小宁",
            },
            {
              "abstain": 6,
              "against": 0,
              "for": 15,
              "name": "李一鸣",
            },
            {
              "abstain": 4,
              "against": 10,
              "for": 6,
              "name": "欧阳少东",
            },
          ],
          "elected": [
            "丁小宁",
            "王小宁",
            "李一鸣",
          ],
          "office": "支部委员会委员",
          "seats": 3,
          "writeIns": [],
        },
      ],
      "date": "2026-11-22",
      "figures": {
        "due": 23,
        "issued": 23,
        "present": 23,
        "returned": 23,
      },
      "form": "F1",
      "format": "jipiaotai-summary",
      "kind": "result",
      "meeting": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "papers": {
        "valid": 21,
        "void": 2,
      },
      "practice": false,
      "round": 1,
      "sheet": 1,
      "version": 1,
    }
  `);
  expect(hash).toBe(sha256Hex(text));
  expect(said(text).meeting).toBe(MEETING);
});

test('of a void sheet it has no votes', () => {
  const summary = said(textOf(draw(declaredVoid()).meeting));
  expect(summary).toMatchObject({ kind: 'void', papers: null });
  expect(summary.contests).toEqual([{ office: '支部委员会委员', seats: 3 }]);
});
