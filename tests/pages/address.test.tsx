import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { cyberFlag, makeDataset } from '../support/makeDataset.ts';
import { cellOf, chart, main, notices, siteOf } from '../support/renderApp.tsx';

const open = siteOf(makeDataset());

describe('an address that cannot be used as a whole', () => {
  test.each([
    [
      '/map?period=1999-00',
      'period “1999-00”: there is no figure of this measure for that period.',
      'year to March 2019',
    ],
    [
      '/compare?areas=nowhere.northshire',
      'areas “nowhere”: there is no such force.',
      'Northshire: 4.4 for each 10,000 residents under 18 in 2018/19',
    ],
    ['/trends?as=both', 'as “both”: it can be rate or count.', 'by police for each 10,000'],
    ['/map?map=outlines&as=count', 'so counts are drawn on tiles.', 'year to March 2019'],
    [
      `/trends?measure=${cyberFlag}&every=quarter`,
      'every “quarter”: this measure is not published by quarter.',
      'Cyber-flagged offences: offences recorded by police',
    ],
    [
      '/data?measure=theft',
      'measure “theft”: there is no such measure.',
      'All measures · all periods',
    ],
    [
      '/data?chart=funnel',
      'chart “funnel”: this page has no such filter.',
      'All measures · all periods',
    ],
    ['/map?zoom=3', 'zoom “3”: this page has no such filter.', 'year to March 2019'],
  ])('%s', async (address, notice, shown) => {
    const visit = await open(address);
    expect(notices()[0]).toMatch(/^Part of this address could not be used\./);
    expect(notices()[0]).toContain(notice);
    expect(main()).toHaveTextContent(shown);
    // It stays as it was given, so that a reader can see and mend it.
    expect(visit.address()).toBe(address);
  });

  test('an address longer than any of ours', async () => {
    await open(`/compare?areas=${'northshire.'.repeat(110)}`);
    expect(notices()[0]).toContain('address “1217 characters”: it is too long to be one of ours.');
    expect(main()).toHaveTextContent('in 2018/19');
  });

  test('markup in an address is shown as text', async () => {
    await open(`/compare?areas=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(notices()[0]).toContain('areas “<img src=x onerror=alert(1)>”: there is no such force.');
    expect(main().querySelector('img')).toBeNull();
  });

  test('every ignored part is listed, and each but once', async () => {
    await open('/compare?areas=northshire.nowhere.nowhere&as=both&show=table');
    expect(notices()[0]?.match(/there is no such force/g)).toHaveLength(1);
    expect(notices()[0]).toContain('as “both”');
    expect(cellOf(chart(), 'Northshire', 'Offences recorded by police')).toBe('44');
  });
});

describe('one view has one address', () => {
  test.each([
    ['/map?as=rate&show=chart', '/map'],
    ['/map?show=table&as=count', '/map?as=count&show=table'],
    ['/compare?period=2018-19&areas=northshire', '/compare?areas=northshire'],
    ['/compare?areas=northshire%2Ewestvale', '/compare?areas=northshire.westvale'],
    ['/compare?areas=northshire&fbclid=x', '/compare?areas=northshire'],
  ])('%s is tidied to %s, without a step to go back to', async (given, tidy) => {
    const { arrivals } = await open(given);
    await waitFor(() => {
      expect(arrivals).toEqual([
        { address: given, how: 'POP' },
        { address: tidy, how: 'REPLACE' },
      ]);
    });
  });
});

test('quarters that are named in an odd way are still drawn', async () => {
  await open('/trends?every=%71uarter&zoom=3&show=table');
  expect(cellOf(chart(), 'January to March 2019', 'England and Wales')).toBe('66');
});

describe('what is not there', () => {
  test('a force that does not exist', async () => {
    await open('/forces/nowhere');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such force');
    expect(main()).toHaveTextContent('No force here has the address “nowhere”.');
    const way = screen.getByRole('link', { name: /^See every force/ });
    expect(way).toHaveAttribute('href', '/forces');
  });

  test.each(['england-and-wales', 'region-north', '__proto__', 'constructor', 'Northshire'])(
    'no force either: %s',
    async (slug) => {
      await open(`/forces/${slug}`);
      expect(main()).toHaveTextContent(`No force here has the address “${slug}”.`);
    },
  );

  test('a page that does not exist offers the forces and the help', async () => {
    await open('/nowhere/at/all');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'There is no page at this address',
    );
    const ways = [...main().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/forces', '/', '/help']);
  });
});
