import { expect, test } from 'vitest';
import { loadStrokeTable } from '@/names/strokeTable';
import { orderOf } from './candidateOrder';

test('what is kept of an order: by strokes, or by hand with its reason', async () => {
  const table = await loadStrokeTable();
  const sorted = ['丁小宁', '王小宁'];
  const turned = ['王小宁', '丁小宁'];
  expect(orderOf(sorted, '批复', table)).toEqual({ order: { by: 'strokes' } });
  expect(orderOf(turned, ' 批复 ', table)).toEqual({ order: { by: 'hand', reason: '批复' } });
  expect(orderOf(turned, ' ', table)).toBeNull();
});

test('without the table nothing is claimed and nothing refused', () => {
  for (const table of [null, 'failed'] as const) {
    expect(orderOf(['丁小宁', '王小宁'], '', table)).toEqual({});
    expect(orderOf(['丁小宁'], '批复', table)).toEqual({ order: { by: 'hand', reason: '批复' } });
  }
});
