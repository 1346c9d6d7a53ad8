import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from './Button';

const ALIM = 'ئالىم';
const DRAWN = '\u2068ئالىم\u2069';

test.each([
  ['alone', <p key="">{ALIM}</p>, DRAWN],
  ['beside words', <p key="">第 1 名{ALIM} 12 票</p>, `第 1 名${DRAWN} 12 票`],
  ['in a sentence', <p key="">{`${ALIM}：12`}</p>, `${DRAWN}：12`],
  ['among elements', <p key="">{[ALIM, <b key="b">12</b>]}</p>, `${DRAWN}12`],
  ['in a list in a list', <p key="">当选{[ALIM, 12]}</p>, `当选${DRAWN}12`],
  ['without an element of its own', <>{ALIM} 12</>, `${DRAWN} 12`],
  ['handed to a component', <Button key="">{ALIM}</Button>, DRAWN],
])(
  'a name that is written from right to left is isolated where it is drawn: %s',
  (_, drawn, text) => {
    const { container } = render(drawn);
    expect(container.textContent).toBe(text);
  },
);

test('what is not drawn as text stays as it was given', () => {
  const { container } = render(<input aria-label={ALIM} defaultValue={ALIM} data-name={ALIM} />);
  expect(container.innerHTML).not.toContain('\u2068');
});
