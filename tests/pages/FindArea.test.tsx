import { load } from 'published:files';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import * as queries from '../../src/data/queries.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { FindArea } from '../../src/pages/FindArea.tsx';
import { core } from '../support/realDataset.ts';

interface HostProps {
  readonly start: readonly AreaSlug[];
  readonly onChoose: (area: AreaSlug) => void;
}

/** Keeps what was chosen, as the overview does. */
function Host({ start, onChoose }: HostProps) {
  const [chosen, setChosen] = useState(start);
  return (
    <>
      <FindArea
        chosen={chosen}
        onChoose={(area) => {
          onChoose(area);
          setChosen([...chosen, area]);
        }}
        figuresOf={(area) => `The figures of ${area}.`}
      />
      <button type="button" onClick={() => setChosen([])}>
        Remove
      </button>
    </>
  );
}

function prepare(chosen: readonly AreaSlug[]) {
  const onChoose = vi.fn<(area: AreaSlug) => void>();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(queries.core.queryKey, core);
  const site = (
    <QueryClientProvider client={client}>
      <Host start={chosen} onChoose={onChoose} />
    </QueryClientProvider>
  );
  return { onChoose, client, site };
}

async function show(chosen: readonly AreaSlug[] = []) {
  const { site, ...prepared } = prepare(chosen);
  await act(async () => {
    render(site);
  });
  const field = screen.getByRole('combobox', { name: 'Find your area' });
  return { ...prepared, field, user: userEvent.setup() };
}

/** The names of places are on their way until the function returned is called. */
function holdPlaces(): () => void {
  const { places } = load;
  const doors: (() => void)[] = [];
  vi.spyOn(load, 'places').mockImplementation(async () => {
    await new Promise<void>((resolve) => doors.push(resolve));
    return places();
  });
  return () => {
    for (const open of doors) open();
  };
}

const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

async function type(user: UserEvent, field: HTMLElement, text: string) {
  await user.type(field, text);
  await screen.findAllByText(/./, { selector: '[role=option], [role=status]:not(:empty)' });
}

describe('finding one’s area', () => {
  test('asks for no file before the field is touched', async () => {
    const { field, client, user } = await show();
    const isAsked = (name: string) => client.getQueryState([name])?.fetchStatus !== 'idle';
    const has = (name: string) => client.getQueryData([name]) !== undefined;
    expect(['councils', 'places'].some((name) => isAsked(name) || has(name))).toBe(false);
    await user.click(field);
    await waitFor(() => expect(['councils', 'places'].every(has)).toBe(true));
  });

  test('names each force of a name with its county', async () => {
    const { field, user } = await show();
    await type(user, field, 'newport');
    await waitFor(() => {
      const newports = offered().filter((words) => /^Newport (?!Pagnell)/.test(words ?? ''));
      expect(newports).toHaveLength(6);
      expect(newports).toContain('Newport Isle of Wight · Hampshire and Isle of Wight');
    });
  });

  test('a town leads to its force, and that is said', async () => {
    const { field, onChoose, user } = await show();
    await type(user, field, 'telford');
    await waitFor(() => expect(offered()[0]).toMatch(/^Telford .*West Mercia$/));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['west-mercia']]);
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        /^Telford \(.*West Mercia\) is chosen\.$/,
      ),
    );
    expect(field).toHaveValue('');
    expect(screen.getByText('The figures of west-mercia.', { exact: false })).toBeInTheDocument();
  });

  test.each([
    ['middlesborough', 'Did you mean Middlesbrough?'],
    ['TF1 1AA', 'Postcodes are not read here. Type a town, council or police force.'],
    ['atlantis', 'Nothing fits “atlantis”. Try a town or council nearby.'],
  ])('“%s”: %s', async (query, said) => {
    const { field, user } = await show();
    await type(user, field, query);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(said));
  });

  test('says of a force that it is chosen already', async () => {
    const { field, user } = await show(['kent' as AreaSlug]);
    await type(user, field, 'kent');
    expect(offered()[0]).toBe('Kent chosen');
  });
});

describe('Enter', () => {
  test('chooses a town whose whole name was typed, though others begin alike', async () => {
    const { field, onChoose, user } = await show();
    await type(user, field, 'telford');
    await waitFor(() => expect(offered().length).toBeGreaterThan(1));
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([['west-mercia']]);
  });

  test.each(['newport', 'middlesborough', 'TF1 1AA', 'zzzz'])(
    'after “%s” chooses nothing, and what was found stays',
    async (query) => {
      const { field, onChoose, client, user } = await show();
      await type(user, field, query);
      await waitFor(() => expect(client.isFetching()).toBe(0));
      await user.keyboard('{Enter}');
      expect(onChoose).not.toHaveBeenCalled();
      expect(field).toHaveAttribute('aria-expanded', 'true');
    },
  );
});

test('nothing opens where nothing is shown', async () => {
  const { field, user } = await show();
  await user.click(field);
  await user.keyboard('{ArrowDown}');
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('no more is typed than a name can have', async () => {
  const { field, user } = await show();
  await user.click(field);
  await user.paste('z'.repeat(5000));
  expect(field).toHaveValue('z'.repeat(80));
});

describe('where as many are chosen as fit', () => {
  const eight = 'kent essex surrey sussex dorset cumbria norfolk suffolk'.split(' ') as AreaSlug[];

  test('another is refused, and that is said', async () => {
    const { field, onChoose, user } = await show(eight);
    await type(user, field, 'telford');
    const note = 'At most 8: remove one first.';
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(note));
    expect(offered()).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.queryByText(/is chosen/)).toBeNull();
  });

  test('a chosen one is still found', async () => {
    const { field, user } = await show(eight);
    await type(user, field, 'maidstone');
    await waitFor(() => expect(offered()[0]).toMatch(/^Maidstone .*Kent · chosen$/));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Maidstone (Kent) is chosen.', { exact: false })).toBeInTheDocument();
  });
});

describe('the line beside the field', () => {
  test('is gone once its force is', async () => {
    const { onChoose, field, user } = await show();
    await user.type(field, 'kent');
    await waitFor(() => expect(offered()[0]).toBe('Kent'));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['kent']]);
    expect(screen.getByText('The figures of kent.', { exact: false })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.queryByText('The figures of kent.', { exact: false })).toBeNull();
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  });
});

describe('a field touched before the page was hydrated', () => {
  test('has asked for the names of places', async () => {
    const { client, site } = prepare([]);
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(site);
    within(container).getByRole('combobox').focus();
    await act(async () => {
      render(site, { container, hydrate: true });
    });
    await waitFor(() => expect(client.getQueryData(['places'])).toBeDefined());
  });
});

describe('while names of places are missing', () => {
  test('that is said, and nothing else: not that nothing fits, nor that one does', async () => {
    const come = holdPlaces();
    const { field, onChoose, user } = await show();
    await user.type(field, 'newport');
    const note = 'Towns and councils are still loading.';
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(note));
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, 'telfor');
    expect(screen.queryByText(/Nothing fits/)).toBeNull();
    come();
    await waitFor(() => expect(offered()[0]).toMatch(/^Telford/));
  });

  test('for good, that is said; trying again asks for both files and leads back to the field', async () => {
    const down = () => Promise.reject(new Error('The network is down.'));
    const files = [
      vi.spyOn(load, 'councils').mockImplementation(down),
      vi.spyOn(load, 'places').mockImplementation(down),
    ];
    const { field, user } = await show();
    await user.type(field, 'telford');
    const again = await screen.findByRole('button', { name: 'Try again' });
    const note = 'Towns and councils could not be loaded.';
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(note));
    expect(screen.queryByText(/Nothing fits/)).toBeNull();
    for (const file of files) file.mockRestore();
    await user.click(again);
    expect(field).toHaveFocus();
    await user.type(field, '{Backspace}');
    await waitFor(() => expect(offered()[0]).toMatch(/^Telford/));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
