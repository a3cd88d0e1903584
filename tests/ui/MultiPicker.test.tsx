import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { MultiPicker } from '../../src/ui/MultiPicker.tsx';
import type { PickerItem } from '../../src/ui/picker.ts';

const places: readonly PickerItem[] = [
  { key: 'ash-and-elm', label: 'Ash and Elm' },
  { key: 'eastmere', label: 'Eastmere', detail: 'because of Merton' },
  { key: 'northshire', label: 'Northshire' },
  { key: 'southmarch', label: 'Southmarch' },
];

interface HostProps {
  readonly start: readonly string[];
  readonly most: number;
  readonly onChange: (keys: string[]) => void;
}

/** Keeps what was typed and chosen, as a page does. */
function Host({ start, most, onChange }: HostProps) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(start);
  const items = places.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  return (
    <MultiPicker
      label="Forces"
      hint="Force, council or county"
      items={items}
      sure={items.find(({ label }) => label.toLowerCase() === query)}
      field={field}
      note={items.length === 0 ? `Nothing fits “${query}”.` : undefined}
      onTouch={() => undefined}
      chosen={chosen.flatMap((key) => places.find((place) => place.key === key) ?? [])}
      most={most}
      query={query}
      onQuery={setQuery}
      onChange={(keys) => {
        onChange(keys);
        setChosen(keys);
      }}
    />
  );
}

async function show(start: readonly string[] = [], most = 3) {
  const onChange = vi.fn<(keys: string[]) => void>();
  await act(async () => {
    render(<Host start={start} most={most} onChange={onChange} />);
  });
  const field = screen.getByRole('combobox', { name: 'Forces' });
  return { field, onChange, user: userEvent.setup() };
}

/** Words are said once they have rested. */
const expectSaid = (words: string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));

const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

const chosenNames = () =>
  within(screen.getByRole('list', { name: 'Forces: chosen' }))
    .getAllByRole('button', { name: /, remove$/ })
    .map(({ textContent }) => /^[\w ]+\w/.exec(textContent ?? '')?.[0]);

const removal = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name} ?, remove$`) });

describe('finding', () => {
  test('the field says what can be typed', async () => {
    const { field } = await show();
    expect(field).toHaveAttribute('placeholder', 'Force, council or county');
    expect(field).toHaveAccessibleDescription('Force, council or county');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(offered()).toEqual([]);
  });

  test('typing opens the list of what fits, with the reason', async () => {
    const { field, user } = await show();
    await user.type(field, 'east');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(offered()).toEqual(['Eastmere because of Merton']);
  });

  test('a click into the field opens the list of all', async () => {
    const { field, user } = await show();
    await user.click(field);
    expect(offered()).toHaveLength(places.length);
  });

  test('where nothing fits, that is said', async () => {
    const { field, user } = await show();
    await user.type(field, 'atlantis');
    expect(offered()).toEqual([]);
    const said = screen.getAllByText('Nothing fits “atlantis”.');
    expect(said).toHaveLength(1);
    await expectSaid('Nothing fits “atlantis”.');
    // Words are no option: a list of options may hold nothing else.
    expect(screen.getByRole('listbox')).toBeEmptyDOMElement();
  });

  test('Escape closes the list and chooses nothing', async () => {
    const { field, onChange, user } = await show();
    await user.type(field, 'north');
    await user.keyboard('{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(offered()).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('choosing', () => {
  test('by arrow keys and Enter', async () => {
    const { field, onChange, user } = await show();
    await user.click(field);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange.mock.calls).toEqual([[['eastmere']]]);
    expect(chosenNames()).toEqual(['Eastmere']);
  });

  test('the option in focus is the one a screen reader is told of', async () => {
    const { field, user } = await show();
    await user.click(field);
    await user.keyboard('{ArrowDown}');
    const [first] = screen.getAllByRole('option');
    expect(field).toHaveAttribute('aria-activedescendant', first?.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
  });

  test('by pointer, in the order of choosing', async () => {
    const { field, onChange, user } = await show();
    await user.type(field, 'south');
    await user.click(screen.getByRole('option', { name: 'Southmarch' }));
    expect(field).toHaveValue('');
    await user.type(field, 'ash');
    await user.click(screen.getByRole('option', { name: 'Ash and Elm' }));
    expect(onChange).toHaveBeenLastCalledWith(['southmarch', 'ash-and-elm']);
    expect(chosenNames()).toEqual(['Southmarch', 'Ash and Elm']);
  });

  test('what is chosen and typed again stays chosen, and its neighbour is not', async () => {
    const { field, onChange, user } = await show(['northshire']);
    await user.type(field, 'th');
    expect(offered()).toEqual(['Northshire chosen', 'Southmarch']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(chosenNames()).toEqual(['Northshire']);
    await expectSaid('Northshire is chosen.');
  });

  test('how many fit is said, and then what was chosen', async () => {
    const { field, user } = await show();
    await user.type(field, 'e');
    await expectSaid('3 places fit.');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expectSaid('Eastmere (because of Merton) is chosen.');
  });

  test('what was removed is said, one or all', async () => {
    const { user } = await show(['northshire', 'eastmere', 'southmarch']);
    await user.click(screen.getByRole('button', { name: /^Eastmere/ }));
    await expectSaid('Eastmere is removed.');
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await expectSaid('Nothing is chosen.');
  });

  test.each(['north', 'atlantis'])('Enter without a choice leaves “%s” in sight', async (typed) => {
    const { field, onChange, user } = await show();
    await user.type(field, `${typed}{Enter}`);
    expect(onChange).not.toHaveBeenCalled();
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveValue(typed);
  });

  test('Enter chooses what alone can be meant', async () => {
    const { field, onChange, user } = await show();
    await user.type(field, 'northshire{Enter}');
    expect(onChange.mock.calls).toEqual([[['northshire']]]);
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveValue('');
    await expectSaid('Northshire is chosen.');
  });

  test('the pointer over the list and then Tab chooses nothing', async () => {
    const { field, onChange, user } = await show();
    await user.type(field, 'north');
    const [first] = screen.getAllByRole('option');
    await user.hover(first ?? field);
    expect(first).toHaveAttribute('aria-selected', 'true');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('Home and End move in what was typed', async () => {
    const { field, user } = await show();
    await user.type(field, 'orthshir');
    await user.keyboard('{Home}n{End}e');
    expect(field).toHaveValue('northshire');
    expect(field).toHaveAttribute('aria-activedescendant', '');
  });

  test('what was chosen is not said again when something is typed and left', async () => {
    const { field, user } = await show();
    await user.type(field, 'northshire{Enter}');
    await expectSaid('Northshire is chosen.');
    await user.type(field, 'e');
    await expectSaid('3 places fit.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  });
});

describe('taking away', () => {
  test('one', async () => {
    const { onChange, user } = await show(['northshire', 'eastmere']);
    await user.click(removal('Northshire'));
    expect(onChange.mock.calls).toEqual([[['eastmere']]]);
    expect(chosenNames()).toEqual(['Eastmere']);
  });

  test('all at once, where there are several', async () => {
    const { onChange, user } = await show(['northshire', 'eastmere']);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(onChange.mock.calls).toEqual([[[]]]);
    expect(screen.queryByRole('list', { name: 'Forces: chosen' })).toBeNull();
  });

  test('a single one needs no “Clear all”', async () => {
    await show(['northshire']);
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });
});

describe('when as many are chosen as fit', () => {
  test('the field is off and says why', async () => {
    const { field } = await show(['northshire', 'eastmere', 'southmarch']);
    expect(field).toHaveAttribute('aria-disabled', 'true');
    expect(field).toHaveAttribute('placeholder', 'At most 3');
    expect(field).toHaveAccessibleDescription('At most 3: remove one first.');
  });

  test('it is on again once one is removed', async () => {
    const { field, user } = await show(['northshire', 'eastmere', 'southmarch']);
    await user.click(removal('Eastmere'));
    expect(field).toHaveAttribute('aria-disabled', 'false');
    await user.type(field, 'ash{ArrowDown}{Enter}');
    expect(chosenNames()).toHaveLength(3);
    expect(field).toHaveAttribute('aria-disabled', 'true');
  });
});
