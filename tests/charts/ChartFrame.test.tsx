import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ChartFrame, type ChartFrameProps } from '../../src/charts/ChartFrame.tsx';
import type { Sheet } from '../../src/charts/sheet.ts';

const sheet: Sheet = {
  columns: [
    { label: 'Force', isNumber: false },
    { label: 'Offences', isNumber: true },
    { label: 'Rate', isNumber: true },
  ],
  rows: [
    [{ words: 'Northshire' }, { words: '1,044' }, { words: '4.4' }],
    [{ words: 'Eastmere' }, { words: 'not supplied' }, { words: '–' }],
  ],
};

function show(more: Partial<ChartFrameProps> = {}) {
  const onShow = vi.fn<(show: 'chart' | 'table') => void>();
  const user = userEvent.setup();
  render(
    <ChartFrame
      headline="Northshire: 1,044 offences"
      subtitle="Offences recorded by police, year to March 2019"
      sheet={() => sheet}
      show="chart"
      onShow={onShow}
      legend={<p>Key</p>}
      source={<p>Source: Child Watch.</p>}
      notes={<p>Depends on staff.</p>}
      share={<p>Ways to take it along</p>}
      {...more}
    >
      <svg role="img" aria-label="Drawing" />
    </ChartFrame>,
  );
  return { onShow, user };
}

const press = (name: string) => screen.getByRole('button', { name });

test('the chart is a figure that its headline names', () => {
  show();
  const figure = screen.getByRole('figure', { name: 'Northshire: 1,044 offences' });
  expect(within(figure).getByRole('heading', { level: 2 })).toBeVisible();
  expect(within(figure).getByRole('img', { name: 'Drawing' })).toBeVisible();
  expect(figure).toHaveTextContent('Offences recorded by police, year to March 2019');
  expect(figure).toHaveTextContent('Key');
  expect(screen.queryByRole('table')).toBeNull();
});

test.each(['chart', 'table'] as const)('shown as a %s it has its source and its limits', (as) => {
  show({ show: as });
  expect(screen.getByText('Source: Child Watch.')).toBeVisible();
  expect(screen.getByText('Ways to take it along')).toBeVisible();
  expect(
    screen.getByText(
      'A higher recorded rate can mean more harm, better detection or fuller recording.',
    ),
  ).toBeVisible();
});

test('what the figures can and cannot say is one press away, and open on paper', async () => {
  const { user } = show();
  const words = screen.getByText('Depends on staff.');
  expect(words).not.toBeVisible();
  await user.click(screen.getByText('What these figures can and cannot say'));
  expect(words).toBeVisible();
  await user.click(screen.getByText('What these figures can and cannot say'));
  fireEvent(window, new Event('beforeprint'));
  expect(words).toBeVisible();
  fireEvent(window, new Event('afterprint'));
  expect(words).not.toBeVisible();
});

describe('its table', () => {
  test('takes the place of the drawing and its key', () => {
    show({ show: 'table' });
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText('Key')).toBeNull();
  });

  test('says what it is, and has every value in words', () => {
    show({ show: 'table' });
    const caption =
      /^Northshire: 1,044 offences\. Offences recorded by police, year to March 2019$/;
    expect(screen.getByRole('table', { name: caption })).toBeVisible();
    const rows = screen
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['Force', 'Offences', 'Rate'],
      ['Northshire', '1,044', '4.4'],
      ['Eastmere', 'not supplied', '–'],
    ]);
    expect(screen.getByRole('rowheader', { name: 'Eastmere' })).toBeVisible();
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  test('can be scrolled by keyboard', async () => {
    const { user } = show({ show: 'table' });
    const box = screen.getByRole('table').closest('[tabindex="0"]');
    await user.tab();
    expect(box).toHaveFocus();
  });

  test.each([
    ['chart', 'Show as table', 'table'],
    ['table', 'Show as chart', 'chart'],
  ] as const)('from the %s a button leads to the other: %s', async (from, name, to) => {
    const { onShow, user } = show({ show: from });
    await user.click(press(name));
    expect(onShow.mock.calls).toEqual([[to]]);
  });
});
