import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DotsChart } from '../../src/charts/DotsChart.tsx';
import type { AreaSlug } from '../../src/domain/area.ts';

const values = { low: 2, middle: 4, high: 8 };

function draw() {
  const dots = Object.entries(values).map(([name, value]) => {
    return { area: name as AreaSlug, name, value };
  });
  const onSelect = vi.fn();
  const more = { named: [], middle: undefined, nationalRate: undefined, words: String };
  render(
    <DotsChart
      question={{ dots, ...more }}
      name="Every force"
      wordsOf={(area) => area}
      fillOf={() => ''}
      selected={[]}
      onPoint={vi.fn()}
      onSelect={onSelect}
      width={600}
    />,
  );
  return { user: userEvent.setup(), onSelect };
}

const dot = (name: keyof typeof values) => screen.getByRole('button', { name });

test('arrow keys walk along the axis and stop at its ends', async () => {
  const { user } = draw();
  await user.tab();
  expect(dot('low')).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(dot('low')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(dot('middle')).toHaveFocus();
  await user.keyboard('{End}{ArrowUp}');
  expect(dot('high')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(dot('middle')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(dot('low')).toHaveFocus();
});

test.each(['{Enter}', ' '])('%j chooses', async (key) => {
  const { user, onSelect } = draw();
  dot('middle').focus();
  await user.keyboard(key);
  expect(onSelect.mock.calls).toEqual([['middle']]);
});

test('a key with Alt, Ctrl or ⌘ is left to the browser', () => {
  draw();
  for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
    expect(fireEvent.keyDown(dot('middle'), { key: 'ArrowLeft', ...held })).toBe(true);
  expect(fireEvent.keyDown(dot('middle'), { key: 'ArrowLeft' })).toBe(false);
});

test('a dot reached by key says so after a click too, until the next press', async () => {
  const { user } = draw();
  const group = screen.getByRole('group');
  await user.click(dot('middle'));
  dot('middle').focus();
  expect(group).not.toHaveAttribute('data-by-key');
  await user.keyboard('{ArrowRight}');
  expect(group).toHaveAttribute('data-by-key');
  await user.click(dot('middle'));
  expect(group).not.toHaveAttribute('data-by-key');
});
