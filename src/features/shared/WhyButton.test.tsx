import { sheetDrawn } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';
import { wordsIn } from '@/text';
import { WhyPersonButton } from './WhyButton';

const { why } = wordsIn('zh');

test('the button says whose outcome it asks about, and the answer has this meeting’s numbers', async () => {
  const user = userEvent.setup();
  const sheet = parseSheet(at(sheetDrawn().meeting.round.sheets, 0).text);
  if (sheet === null) throw new Error('the sheet cannot be read');
  render(<WhyPersonButton contest={at(sheet.contests, 0)} method={sheet.method} name="王小宁" />);
  const button = screen.getByRole('button', { name: why.buttonOf('王小宁') });
  expect(button).toHaveTextContent(why.button);
  await user.click(button);
  const dialog = screen.getByRole('dialog', { name: why.title.elected('王小宁') });
  const lines = within(dialog).getAllByRole('listitem');
  expect(lines[0]).toHaveTextContent('应到会 23 人，过半数须 12 票');
  expect(lines[1]).toHaveTextContent('王小宁得 18 票，达到 12 票。按得票排第 2。');
  await user.click(within(dialog).getByRole('button', { name: why.close }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('nobody’s outcome is asked about who has none', () => {
  const sheet = parseSheet(at(sheetDrawn().meeting.round.sheets, 0).text);
  if (sheet === null) throw new Error('the sheet cannot be read');
  const contest = at(sheet.contests, 0);
  const { container } = render(
    <>
      <WhyPersonButton contest={{ ...contest, result: null }} method={sheet.method} name="王小宁" />
      <WhyPersonButton contest={contest} method={sheet.method} name="无此人" />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
});
