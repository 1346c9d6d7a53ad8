import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Button } from './Button';
import { Dialog } from './Dialog';

test('a dialog is open while it is rendered and closes before it goes', () => {
  const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
  const { unmount } = render(
    <Dialog title="Withdraw the paper" onClose={() => {}} actions={<Button>Back</Button>} />,
  );
  expect(screen.getByRole('dialog', { name: 'Withdraw the paper' })).toHaveAttribute('open');
  unmount();
  expect(close).toHaveBeenCalledOnce();
});

test('Esc asks the caller and takes nothing away by itself', () => {
  const onClose = vi.fn();
  render(<Dialog title="Withdraw the paper" onClose={onClose} actions={null} />);
  const stillOpen = !fireEvent(
    screen.getByRole('dialog'),
    new Event('cancel', { cancelable: true }),
  );
  expect(stillOpen).toBe(true);
  expect(onClose).toHaveBeenCalledOnce();
});

test('the focus goes back to what had it, also where the browser leaves it inside', () => {
  const question = (asked: boolean) => (
    <>
      <Button>Withdraw</Button>
      {asked ? <Dialog title="Sure?" onClose={() => {}} actions={<Button>Back</Button>} /> : null}
    </>
  );
  const { rerender } = render(question(false));
  screen.getByRole('button', { name: 'Withdraw' }).focus();
  rerender(question(true));
  screen.getByRole('button', { name: 'Back' }).focus();
  rerender(question(false));
  expect(screen.getByRole('button', { name: 'Withdraw' })).toHaveFocus();
});
