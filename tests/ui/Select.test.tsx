import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Option, Select } from '../../src/ui/Select.tsx';

const years: readonly Option[] = [
  { value: '2019-20', label: '2019/20' },
  { value: '2018-19', label: '2018/19' },
];

const grouped: readonly Option[] = [
  { value: 'all', label: 'All periods' },
  { value: '2019-20', label: '2019/20', group: 'Financial years' },
  { value: '2018', label: 'calendar year 2018', group: 'Other spans' },
  { value: '2018-19', label: '2018/19', group: 'Financial years' },
];

function show(options: readonly Option[], value: string) {
  const onChange = vi.fn<(value: string) => void>();
  render(<Select label="Year" value={value} options={options} onChange={onChange} />);
  return { list: screen.getByRole('combobox', { name: 'Year' }), onChange };
}

test('its label names it, and the chosen value is shown', () => {
  const { list } = show(years, '2018-19');
  expect(list).toHaveValue('2018-19');
  expect(list).toHaveDisplayValue('2018/19');
  expect(within(list).getAllByRole('option')).toHaveLength(2);
});

test('a choice hands over the value, not the label', async () => {
  const { list, onChange } = show(years, '2018-19');
  await userEvent.selectOptions(list, '2019/20');
  expect(onChange.mock.calls).toEqual([['2019-20']]);
});

test('what it shows is up to the page', async () => {
  const { list } = show(years, '2018-19');
  await userEvent.selectOptions(list, '2019/20');
  expect(list).toHaveValue('2018-19');
});

test('options of a group stand together under its heading', () => {
  const { list } = show(grouped, 'all');
  const groups = within(list).getAllByRole('group');
  expect(groups.map((group) => group.getAttribute('label'))).toEqual([
    'Financial years',
    'Other spans',
  ]);
  const inside = groups.map((group) =>
    within(group)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  );
  expect(inside).toEqual([['2019/20', '2018/19'], ['calendar year 2018']]);
  const [first] = within(list).getAllByRole('option');
  expect(first?.closest('optgroup')).toBeNull();
});

test('two lists on one page have labels of their own', () => {
  show(years, '2018-19');
  render(<Select label="Region" value="all" options={grouped} onChange={() => undefined} />);
  expect(screen.getByLabelText('Year')).not.toBe(screen.getByLabelText('Region'));
});
