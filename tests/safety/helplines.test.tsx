import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, test } from 'vitest';
import { makeClient } from '../../src/app/client.ts';
import { barHelplines } from '../../src/data/barHelplines.ts';
import { helplines } from '../../src/data/helplines.ts';
import { type Helpline, needs, readHelplines } from '../../src/data/references.ts';
import { dateWords } from '../../src/domain/release.ts';
import { HelpPage } from '../../src/pages/HelpPage.tsx';

function show(): void {
  render(
    <MemoryRouter>
      <QueryClientProvider client={makeClient()}>
        <HelpPage />
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

function entriesOf(name: string): HTMLElement[] {
  return screen
    .getAllByRole('heading', { level: 4, name })
    .flatMap((heading) => heading.closest('li') ?? []);
}

describe('the page of help', () => {
  test('puts 999 before everything else', () => {
    show();
    const calls = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('tel:'));
    expect(calls[0]).toHaveTextContent('999');
    expect(calls[0]).toHaveAttribute('href', 'tel:999');
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings.slice(1, 4)).toEqual([
      'A child is in danger now',
      'Throughout the UK',
      'Police, emergency',
    ]);
  });

  test('under each need, names what serves the whole UK first, then each nation', () => {
    show();
    for (const section of document.querySelectorAll('section')) {
      const [first, ...rest] = [...section.querySelectorAll('h3')].map((one) => one.textContent);
      expect(first).toBe('Throughout the UK');
      expect(new Set(rest).size).toBe(rest.length);
      for (const place of rest) expect(place).toMatch(/^In /);
    }
    expect(document.querySelectorAll('section')).toHaveLength(needs.length);
  });

  test('a helpline of some nations stands under these, and under no other', () => {
    show();
    for (const { name, nations } of helplines) {
      const place = nations.includes('UK') ? 'Throughout the UK' : `In ${nations.join(' and ')}`;
      for (const entry of entriesOf(name)) {
        const group = entry.closest('ul')?.previousElementSibling;
        expect(group).toHaveTextContent(new RegExp(`^${place}$`));
      }
    }
  });

  test('has every helpline under each of its needs', () => {
    show();
    for (const { name, needs: own } of helplines) expect(entriesOf(name)).toHaveLength(own.length);
    for (const need of needs) {
      expect(helplines.filter((line) => line.needs.includes(need))).not.toEqual([]);
    }
  });

  test.each(helplines.filter(({ phone }) => phone).map((line) => [line.name, line] as const))(
    '%s: a call to the digits printed, and no hours but those of the file',
    (name, { phone, hours }) => {
      show();
      for (const entry of entriesOf(name)) {
        const call = within(entry).getByRole('link', { name: phone });
        expect(call).toHaveAttribute('href', `tel:${phone.replace(/\D/g, '')}`);
        expect(call.closest('p')).toHaveTextContent(
          new RegExp(`^${[phone, hours].filter(Boolean).join(' ')}$`),
        );
      }
    },
  );

  test.each(helplines.filter(({ url }) => url).map((line) => [line.name, line] as const))(
    '%s: a link that does not say where its reader came from',
    (name, { url }) => {
      show();
      for (const entry of entriesOf(name)) {
        const link = within(entry)
          .getAllByRole('link')
          .find((one) => one.getAttribute('href') === url);
        expect(link).toHaveAttribute('rel', 'noreferrer');
        expect(link).toHaveTextContent(new URL(url).hostname.replace('www.', ''));
      }
    },
  );
});

test('A line may take text messages, or those alone.', () => {
  const header = 'helpline,name,for,phone,text,hours,url,note,nations,needs,bar,owner,checked_on';
  const rows = [
    'northline,Northline,Children,,07000 000001,,,,UK,child,,North,2026-11-22',
    'noline,Noline,Children,,,,,,UK,child,,North,2026-11-22',
    'badline,Badline,Children,,text us,,,,UK,child,,North,2026-11-22',
  ];
  const read = readHelplines([header, ...rows].join('\n'));
  expect(read.rows[0]).toMatchObject({ phone: '', text: '07000 000001' });
  expect(read.problems.map(({ line, column, expected }) => [line, column, expected])).toEqual([
    [3, 'phone', 'a number or an address'],
    [4, 'text', 'digits and spaces, or nothing'],
  ]);
});

test.each(helplines.filter(({ text }) => text).map((line) => [line.name, line] as const))(
  '%s: a message to the digits printed',
  (name, { text }) => {
    show();
    for (const entry of entriesOf(name)) {
      const link = within(entry).getByRole('link', { name: text });
      expect(link).toHaveAttribute('href', `sms:${text.replace(/\D/g, '')}`);
      expect(link.closest('p')).toHaveTextContent(`${text} by text message`);
    }
  },
);

test('What was last checked is said by the oldest day of the lines shown.', () => {
  show();
  const [oldest = ''] = helplines.map(({ checkedOn }) => checkedOn).sort();
  expect(screen.getByText(/last compared with their pages on/)).toHaveTextContent(
    dateWords(oldest),
  );
});

test('the bar has the three that it must have, as the file has them', () => {
  expect(barHelplines.map(({ name, phone }) => [name, phone])).toEqual([
    ['Childline', '0800 1111'],
    ['NSPCC', '0808 800 5000'],
    ['CEOP', ''],
  ]);
});

describe('how old a helpline may be', () => {
  const mostDays = 180;
  const day = 24 * 60 * 60 * 1000;
  /** Until a release sets the flag, the same day for everybody. */
  const fixedDay = '2026-11-22';

  function agedBy(built: string, lines: readonly Pick<Helpline, 'slug' | 'checkedOn'>[]): string[] {
    return lines
      .filter(({ checkedOn }) => Date.parse(built) - Date.parse(checkedOn) > mostDays * day)
      .map(({ slug, checkedOn }) => `${slug}, last checked on ${checkedOn}`);
  }

  /** What stops a release; before one it is only said. */
  function refusedBy(flag: string | undefined, aged: readonly string[]): readonly string[] {
    return flag === '1' ? aged : [];
  }

  test.each([
    ['2026-01-01', '2026-01-01', []],
    ['2026-01-01', '2026-06-30', []],
    ['2026-01-01', '2026-07-01', ['northline, last checked on 2026-01-01']],
    ['2025-12-31', '2026-11-22', ['northline, last checked on 2025-12-31']],
  ])('checked on %s, built on %s: too old are %j', (checkedOn, built, aged) => {
    expect(agedBy(built, [{ slug: 'northline', checkedOn }])).toEqual(aged);
  });

  test.each([
    ['1', ['northline']],
    ['0', []],
    [undefined, []],
  ])('with the flag of a release %s an old one is refused: %j', (flag, refused) => {
    expect(refusedBy(flag, ['northline'])).toEqual(refused);
  });

  test('a release has none that is older than 180 days', () => {
    const flag = process.env.FLAGGED_RELEASE;
    const built = flag === '1' ? new Date().toISOString().slice(0, 10) : fixedDay;
    const aged = agedBy(built, helplines);
    if (aged.length > 0) console.info(`Too old for a release: ${aged.join('; ')}.`);
    expect(refusedBy(flag, aged)).toEqual([]);
  });
});
