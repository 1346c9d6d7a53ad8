import { inFavour, press, signedIn } from '@test/drivers/meetings';
import type { Run } from '@test/drivers/run';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { adoptable, methodFacts } from '@/documents/methodText';
import { wordsIn } from '@/text';
import { MethodCheck } from './MethodCheck';

const { check } = wordsIn('zh').methodPaper;

/** A meeting that adopted what its settings write. */
function adopted(): Run {
  const run = press(signedIn(), 'report');
  const facts = methodFacts(run.meeting);
  if (facts === null) throw new Error('nothing to write the method from');
  const matter = { kind: 'method', text: adoptable(facts) } as const;
  return run.submit({ type: 'handsShown', matter, ...inFavour(run) });
}

test('the text adopted is the one that the settings write', () => {
  render(<MethodCheck meeting={adopted().meeting} />);
  expect(screen.getByText(`✓ ${check.same}`)).toBeVisible();
});

test('where settings say something else than the text adopted, its paragraphs are named', () => {
  const run = adopted();
  const { details } = run.meeting;
  if (details === null) throw new Error('no details');
  run.submit({ type: 'detailsSet', details: { ...details, title: '另一次大会' } });
  render(<MethodCheck meeting={run.meeting} />);
  expect(screen.getByRole('alert')).toHaveTextContent(check.differs([check.title, '第一条']));
});

test('of a meeting that kept no text nothing is said', () => {
  const { container } = render(<MethodCheck meeting={press(signedIn(), 'report').meeting} />);
  expect(container).toBeEmptyDOMElement();
});
