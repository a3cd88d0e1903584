import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Toggle } from '../../src/ui/Toggle.tsx';

type As = 'rate' | 'count' | 'both';

function show(value: As, more: { readonly isLabelUnseen?: boolean } = {}) {
  const onChange = vi.fn<(value: As) => void>();
  render(
    <Toggle<As>
      label="Show"
      value={value}
      choices={['rate', 'count', 'both']}
      names={{ rate: 'Rate', count: 'Count', both: 'Both' }}
      off={['both']}
      onChange={onChange}
      {...more}
    />,
  );
  return { onChange, user: userEvent.setup() };
}

test('a group of radio buttons with a name, one of them chosen', () => {
  show('count');
  expect(screen.getByRole('group', { name: 'Show' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'Count' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Rate' })).not.toBeChecked();
});

test('a label that is not shown still names the group', () => {
  show('count', { isLabelUnseen: true });
  expect(screen.getByRole('group', { name: 'Show' })).toBeInTheDocument();
  expect(screen.getByText('Show')).toHaveClass('unseen');
});

test('a click hands over the choice', async () => {
  const { onChange, user } = show('count');
  await user.click(screen.getByText('Rate'));
  expect(onChange.mock.calls).toEqual([['rate']]);
});

test('one stop of the Tab key, and the arrow keys choose', async () => {
  const { onChange, user } = show('rate');
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Rate' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(onChange.mock.calls).toEqual([['count']]);
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('what is off cannot be chosen', async () => {
  const { onChange, user } = show('rate');
  expect(screen.getByRole('radio', { name: 'Both' })).toBeDisabled();
  await user.click(screen.getByText('Both'));
  expect(onChange).not.toHaveBeenCalled();
});

test('the chosen one again changes nothing', async () => {
  const { onChange, user } = show('rate');
  await user.click(screen.getByText('Rate'));
  expect(onChange).not.toHaveBeenCalled();
});

test('two of them on one page do not share their choice', async () => {
  show('rate');
  show('count');
  const names = screen.getAllByRole('radio').map((radio) => radio.getAttribute('name'));
  expect(new Set(names).size).toBe(2);
});
