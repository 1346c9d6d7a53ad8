import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from './Field';

test('the control is named by its label and described by its hint', () => {
  render(
    <Field label="Returned" hint="Papers taken out of the box">
      {(control) => <input {...control} />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Returned' });
  expect(input).toHaveAccessibleDescription('Papers taken out of the box');
  expect(input).toBeValid();
});

test('an error is said, described and not only coloured', () => {
  render(
    <Field label="Returned" hint="Papers" error="112 is more than 111">
      {(control) => <input {...control} defaultValue="112" />}
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Returned' });
  expect(screen.getByRole('alert')).toHaveTextContent('112 is more than 111');
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('112 is more than 111 Papers');
  expect(input).toHaveValue('112');
});
