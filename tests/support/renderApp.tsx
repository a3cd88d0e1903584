import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigationType } from 'react-router';
import { vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import * as queries from '../../src/data/queries.ts';
import { type Dataset, forcesOf } from '../../src/domain/dataset.ts';
import { settled } from './realDataset.ts';

/** The first page waits for all of its code; a busy machine takes its time. */
const patience = { timeout: 30_000 };

/** An address that the reader came to, and how. */
export interface Arrival {
  readonly address: string;
  readonly how: 'POP' | 'PUSH' | 'REPLACE';
}

export interface Visit {
  readonly user: UserEvent;
  /** Every address of the visit, the first one included. */
  readonly arrivals: readonly Arrival[];
  /** Path and query of the page that is shown. */
  readonly address: () => string;
}

interface Reader {
  /** Asked their system for less motion. */
  readonly isMotionReduced?: boolean;
  /** Something is meant to fail: React's own word on it is not for the console of a test. */
  readonly isFailing?: boolean;
  /** Of another country than the published one, with nothing but its figures. */
  readonly dataset?: Dataset;
  /** Other figures of the published country. */
  readonly figures?: Dataset;
}

/** The whole site as a reader sees it who opens an address, once everything has loaded. */
export async function renderApp(address: string, reader: Reader = {}): Promise<Visit> {
  const { isMotionReduced = false, isFailing = false, dataset, figures } = reader;
  stubWindow(isMotionReduced);
  const user = userEvent.setup();
  const arrivals: Arrival[] = [];
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  if (dataset) seed(client, dataset);
  if (figures) client.setQueryData(queries.figures.queryKey, figures);
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]} useTransitions={false}>
        <Witness
          onArrive={(arrival) => {
            arrivals.push(arrival);
          }}
        />
        <App client={client} />
      </MemoryRouter>,
      isFailing ? { onCaughtError: () => undefined } : {},
    );
  });
  await loaded();
  return { user, arrivals, address: () => arrivals.at(-1)?.address ?? '' };
}

/** The same with the figures that no later release changes. */
export function renderSettled(address: string): Promise<Visit> {
  return renderApp(address, { figures: settled });
}

/** The same for the pages of one country. */
export function siteOf(dataset: Dataset) {
  return (address: string, reader: Reader = {}) => renderApp(address, { dataset, ...reader });
}

/** All files are here already. */
function seed(client: QueryClient, dataset: Dataset): void {
  client.setQueryData(queries.core.queryKey, dataset);
  client.setQueryData(queries.figures.queryKey, dataset);
  client.setQueryData(queries.quarters.queryKey, dataset.quarterly);
  client.setQueryData(queries.sources.queryKey, new Map());
  for (const { queryKey } of [queries.claims, queries.breakdowns, queries.context]) {
    client.setQueryData(queryKey, []);
  }
  const councils = forcesOf(dataset).map(({ slug, name }) => ({
    name: `${name} Council`,
    area: slug,
  }));
  client.setQueryData(queries.councils.queryKey, councils);
}

/** What jsdom has not, and where the last test left the page. */
function stubWindow(isMotionReduced: boolean): void {
  document.title = '';
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: isMotionReduced && media.includes('prefers-reduced-motion: reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

/** Once there is a page, and nothing on it says that it is still loading. */
export async function loaded(): Promise<void> {
  await waitFor(() => {
    const statuses = [...document.querySelectorAll('[role=status]')];
    const late = statuses.find(({ textContent }) => /^Loading/.test(textContent ?? ''));
    if (late) throw new Error(`Still there: "${late.textContent}".`);
    // A page that failed has no heading, but says so.
    if (!document.querySelector('h1, main [role=alert]')) throw new Error('There is no page yet.');
  }, patience);
}

/** To another page, whose code may still have to come. */
export async function follow(link: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(link);
  });
  await loaded();
}

interface WitnessProps {
  readonly onArrive: (arrival: Arrival) => void;
}

/** Notes each address. */
function Witness({ onArrive }: WitnessProps) {
  const { pathname, search, key } = useLocation();
  const how = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each entry of the history is noted once.
  useEffect(() => {
    onArrive({ address: pathname + search, how });
  }, [key]);
  return null;
}

/** The page itself: what stands between the bar with the helplines and the footer. */
export function main(): HTMLElement {
  return screen.getByRole('main');
}

/** What the reader is told about the page: ignored parts of its address, and the like. */
export function notices(): string[] {
  return [...main().querySelectorAll('[role=status], [role=alert]')]
    .map(({ textContent }) => textContent ?? '')
    .filter(Boolean);
}

/** The first figure of the page: its chart, or the table that stands for it. */
export function chart(): HTMLElement {
  const [figure] = within(main()).getAllByRole('figure');
  if (!figure) throw new Error('The page has no figure.');
  return figure;
}

export function headline(): string {
  return within(chart()).getByRole('heading', { level: 2 }).textContent ?? '';
}

/** One of the filters above the figures. */
export function filter(label: string): HTMLElement {
  return within(screen.getByRole('region', { name: 'Filters' })).getByRole('combobox', {
    name: label,
  });
}

/** The text of each cell of the row that begins so. */
export function cellsOf(place: HTMLElement, head: string): string[] {
  return [...rowOf(place, head).cells].map(({ textContent }) => textContent ?? '');
}

function rowOf(place: HTMLElement, head: string): HTMLTableRowElement {
  const rows = [...place.querySelectorAll('tr')];
  const row = rows.find(({ cells }) => cells[0]?.textContent === head);
  if (!row) throw new Error(`The table has no row "${head}".`);
  return row;
}

/** What each mark of the row that begins so is said to be, from the first year on. */
export function markWordsOf(place: HTMLElement, head: string): string[] {
  const marks = within(rowOf(place, head)).getAllByRole('img');
  return marks.map((mark) => mark.getAttribute('aria-label') ?? '');
}

/** The text of one cell, by the heads of its row and its column. */
export function cellOf(place: HTMLElement, head: string, column: string): string {
  const heads = [...(place.querySelector('tr')?.cells ?? [])];
  const at = heads.findIndex(({ textContent }) => textContent === column);
  const cell = cellsOf(place, head)[at];
  if (cell === undefined) throw new Error(`The table has no column "${column}".`);
  return cell;
}
