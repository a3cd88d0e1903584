import { load } from 'published:files';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { makeClient } from '../../src/app/client.ts';
import * as queries from '../../src/data/queries.ts';
import { tableFor } from '../../src/domain/dataset.ts';
import { mapRows } from '../../src/domain/fileRows.ts';
import { mapOf } from '../../src/domain/map.ts';
import { figuresShown } from '../../src/domain/mark.ts';
import { Share } from '../../src/pages/Share.tsx';
import type { ShareProps } from '../../src/pages/ShareFiles.tsx';
import { newestMonth } from '../../src/url/choices.ts';
import { cyberFlag, makeDataset, periodNamed } from '../support/makeDataset.ts';
import { openShare } from '../support/openShare.ts';
import { readCsv } from '../support/readFile.ts';
import { siteOf } from '../support/renderApp.tsx';

const dataset = makeDataset();
const period = periodNamed('2015/16');
const answer = mapOf(dataset, tableFor(dataset, cyberFlag), { period, as: 'rate' });

function show(more: Partial<ShareProps> = {}) {
  const client = makeClient();
  client.setQueryData(queries.corrections.queryKey, []);
  const saved: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:1';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: last });
  });
  render(
    <MemoryRouter initialEntries={['/map?as=count&fbclid=IwAR0']}>
      <QueryClientProvider client={client}>
        <Share
          dataset={dataset}
          asOf={undefined}
          title="Cyber flag: offences recorded by police, 2015/16"
          sentence={() => 'Northshire Police recorded 114 offences.'}
          figures={figuresShown(answer.marks)}
          file={{ name: 'flagged-map-m1-rate-2015-16', rows: () => mapRows(answer, period) }}
          {...more}
        />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  return { user, saved, open: () => openShare(user) };
}

const press = (name: string) => screen.getByRole('button', { name });

test('what is on its way is said', async () => {
  const names = await load.core();
  let arrive: () => void = () => undefined;
  vi.spyOn(load, 'core').mockReturnValue(
    new Promise((resolve) => {
      arrive = () => resolve(names);
    }),
  );
  render(
    <MemoryRouter>
      <QueryClientProvider client={makeClient()}>
        <Share asOf={undefined} title="How the figures are made" figures={[]} />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByText('Share'));
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
  await act(async () => arrive());
  await screen.findByRole('button', { name: 'Copy link' });
  expect(screen.queryByText('Loading…')).toBeNull();
});

test('nothing is made before it is opened, by key as well', async () => {
  const { user } = show();
  expect(screen.queryByRole('button')).toBeNull();
  await user.tab();
  expect(screen.getByText('Share')).toHaveFocus();
});

test('its ways stand in one order', async () => {
  const { open } = show();
  await open();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    ...['Link', 'Sentence', 'Cite', 'Data'],
  ]);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    ...['Copy link', 'Copy link as it stands today', 'Copy sentence'],
    ...['Copy Harvard', 'Copy APA', 'Copy footnote'],
    ...['Download BibTeX', 'Download RIS', 'Download CSL-JSON', 'Download CSV', 'Download JSON'],
  ]);
});

test('a chart has code for pages of others, which says its month, and a preview', async () => {
  const { user, open } = show({
    isChart: true,
    measure: cyberFlag,
    title: 'Figures “A” & <B>, "C"',
  });
  await open();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    ...['Link', 'Sentence', 'Cite', 'Picture', 'Data', 'Embed'],
  ]);
  await user.click(press('Copy code'));
  expect(screen.getByText('Copied')).toBeVisible();
  const code = await navigator.clipboard.readText();
  expect(screen.getByLabelText('Code for a page of another site')).toHaveValue(code);
  const page = new DOMParser().parseFromString(code, 'text/html');
  const [frame] = page.getElementsByTagName('iframe');
  const address = `/embed/map?as=count&asof=${newestMonth(dataset)}`;
  expect(frame?.getAttribute('src')).toBe(window.location.origin + address);
  expect(frame?.title).toBe('Figures “A” & <B>, "C"');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(code).toMatch(/height:clamp\(\d+px, \d+px - \d+cqw, \d+px\)"/);
  expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(500);
  const preview = screen.getByTitle(/^Preview: /);
  expect(preview).toHaveAttribute('src', address);
  await user.click(screen.getByRole('radio', { name: 'Narrow' }));
  expect(preview.parentElement?.className).toContain('narrow');
});

test('the link as it stands today names the month of the newest release, and nothing that others added', async () => {
  const { user, open } = show();
  await open();
  await user.click(press('Copy link as it stands today'));
  expect(await navigator.clipboard.readText()).toBe(
    `${window.location.origin}/map?as=count&asof=${newestMonth(dataset)}`,
  );
});

test.each([
  [undefined, 'Passed on'],
  [new DOMException('', 'AbortError'), ''],
  [new DOMException('', 'NotAllowedError'), 'It could not be passed on.'],
])('where the system has a way to pass on, it is offered: %s', async (error, words) => {
  const pass = vi.fn(() => (error ? Promise.reject(error) : Promise.resolve()));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share: pass }));
  const { user, open } = show();
  await open();
  const button = press('Pass on with another app');
  await user.click(button);
  const text = 'Northshire Police recorded 114 offences.';
  expect(pass).toHaveBeenCalledWith({ text, url: window.location.href });
  await waitFor(() =>
    expect(button.nextElementSibling).toHaveTextContent(new RegExp(`^${words}$`)),
  );
});

test('a citation is copied, and said', async () => {
  const { user, open } = show();
  await open();
  await user.click(press('Copy Harvard'));
  const copied = await screen.findByText(
    /^Copied: Flagged \(\d{4}\) Cyber flag: offences recorded/,
  );
  expect(copied).toHaveTextContent(await navigator.clipboard.readText());
});

test('the sentence is copied with the link', async () => {
  const { user, open } = show();
  await open();
  await user.click(press('Copy sentence'));
  expect(await navigator.clipboard.readText()).toBe(
    `Northshire Police recorded 114 offences. ${window.location.href}`,
  );
});

test.each(['csv', 'json'] as const)(
  'a file of what is shown, and a word on it: %s',
  async (format) => {
    const { user, saved, open } = show();
    await open();
    await user.click(press(`Download ${format.toUpperCase()}`));
    await waitFor(() => expect(saved).toHaveLength(1));
    const name = `flagged-map-m1-rate-2015-16.${format}`;
    expect(saved[0]?.name).toBe(name);
    expect(await screen.findByText(`Saved as ${name}`)).toBeVisible();
    // A reader of text would take the mark away that Excel needs.
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    const text = new TextDecoder().decode(bytes);
    const rows = format === 'csv' ? readCsv(text) : JSON.parse(text).rows;
    expect(rows).toHaveLength(answer.marks.length);
    if (format === 'csv') expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  },
);

test.each(['BibTeX', 'RIS', 'CSL-JSON'])(
  'a reference is saved for programs: %s',
  async (program) => {
    const { user, saved, open } = show();
    await open();
    await user.click(press(`Download ${program}`));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await screen.findByText(/^Saved as flagged-citation\.(bib|ris|json)$/)).toBeVisible();
    expect(await saved[0]?.blob.text()).toContain('Cyber flag: offences recorded by police');
  },
);

test('a page of words is passed on by its link and its citation; the names for them come when they are asked for', async () => {
  const { user } = await siteOf(dataset)('/method');
  await openShare(user);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['Link', 'Cite']),
  );
  expect(screen.queryByText('Sentence')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Copy link as it stands today' })).toBeNull();
  await user.click(press('Copy Harvard'));
  const said = await screen.findByText(/^Copied: Flagged \(\d{4}\) How the figures are made\. /);
  expect(said).not.toHaveTextContent('Figures:');
});

test('whom to call can be passed on in one sentence', async () => {
  const { user } = await siteOf(dataset)('/help');
  await openShare(user);
  await user.click(press('Copy sentence'));
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(
    /^Whom to turn to: Childline 0800 1111 .* In immediate danger call 999\. http/,
  );
});
