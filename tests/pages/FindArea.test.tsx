import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import * as queries from '../../src/data/queries.ts';
import type { AreaSlug } from '../../src/domain/area.ts';
import { FindArea } from '../../src/pages/FindArea.tsx';
import { core } from '../support/realDataset.ts';

async function show(chosen: readonly AreaSlug[] = []) {
  const onChoose = vi.fn<(area: AreaSlug) => void>();
  const client = new QueryClient();
  client.setQueryData(queries.core.queryKey, core);
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <FindArea
          chosen={chosen}
          onChoose={onChoose}
          figuresOf={(area) => `The figures of ${area}.`}
        />
      </QueryClientProvider>,
    );
  });
  const field = screen.getByRole('combobox', { name: 'Find your area' });
  return { field, onChoose, client, user: userEvent.setup() };
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
