import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Failure } from '@/controller/answer';
import { refusal } from '@/election/events/refusal';
import { wordsIn } from '@/text';
import { sayRefusal } from '@/text/sayRefusal';
import { zh } from '@/text/zh';
import { NotMade } from './NotMade';

const show = (failure: Failure) => render(<NotMade title="没有做成" failure={failure} />);

test('a full disk is said at once', () => {
  show({ kind: 'notStored', why: 'full' });
  expect(screen.getByText('没有做成')).toBeVisible();
  expect(screen.getByText(zh.frame.answered.trouble.full)).toBeVisible();
});

test('a refusal is said with what, why and what now', async () => {
  const refused = refusal('method.missing', {});
  show({ kind: 'refused', refusals: [refused] });
  const { what, why, now } = sayRefusal(wordsIn('zh'), refused);
  expect(await screen.findByText('没有做成')).toBeVisible();
  for (const sentence of [what, why, now])
    expect(screen.getByText(sentence, { exact: false })).toBeVisible();
});

test('a record that breaks is said with the entry', async () => {
  show({ kind: 'lost', lost: { why: 'broken', break: { seq: 7, why: 'hash' } } });
  expect(await screen.findByText(zh.frame.broken.body(7))).toBeVisible();
});
