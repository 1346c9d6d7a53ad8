import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wordsIn } from '@/text';
import { Unsupported } from './Unsupported';

const { unsupported } = wordsIn('zh').common;

test('over plain http it names the address, what is missing and what to do', () => {
  render(<Unsupported missing={['secureContext', 'locks']} />);
  expect(screen.getByText(unsupported.plainHttp(location.origin))).toBeVisible();
  expect(screen.getByText(unsupported.missing.locks)).toBeVisible();
  expect(screen.queryByText(unsupported.missing.indexedDB)).toBeNull();
  expect(screen.getByText(unsupported.ways.local)).toBeVisible();
});

test('an old browser over https is not told about http', () => {
  render(<Unsupported missing={['locks']} />);
  expect(screen.queryByText(unsupported.plainHttp(location.origin))).toBeNull();
});
