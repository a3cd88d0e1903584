import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeDataset } from '../support/makeDataset.ts';
import {
  cellOf,
  chart,
  follow,
  headline,
  main,
  renderApp,
  renderSettled,
  siteOf,
} from '../support/renderApp.tsx';

const cyber = 'measure=cyber-flagged-child-sexual-offences';

const navigation = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name });
const rowHeads = () => within(chart()).getAllByRole('rowheader');

describe('the years of a force', () => {
  test('have both figures that were published for one of them', async () => {
    await renderSettled(`/trends?${cyber}&areas=west-mercia&as=count&show=table`);
    expect(cellOf(chart(), '2015/16', 'West Mercia')).toMatch(/^114\b/);
    expect(cellOf(chart(), '2015/16', 'West Mercia: notes')).toContain(
      'also published: 85 on 21 June 2016',
    );
    expect(headline()).toBe('West Mercia: 389 offences in 2019/20');
  });

  test('say in words where there is none', async () => {
    await renderApp(`/trends?${cyber}&areas=dyfed-powys.west-mercia&as=count&show=table`);
    expect(cellOf(chart(), '2018/19', 'Dyfed-Powys')).toBe('not supplied');
    expect(cellOf(chart(), '2017/18', 'West Mercia')).toBe('no figure found');
    expect(main()).toHaveTextContent('Lines stop where a year has no figure');
  });

  test('are drawn as one image with its words', async () => {
    await renderSettled(`/trends?${cyber}&areas=west-mercia&as=count`);
    expect(
      screen.getByRole('img', { name: /West Mercia: 114† in 2015\/16, 389 in 2019\/20\.$/ }),
    ).toBeVisible();
  });
});

describe('what was chosen and cannot be drawn', () => {
  test('is named under the drawing with why', async () => {
    await renderApp('/trends?areas=guernsey.city-of-london.kent');
    expect(chart()).toHaveTextContent(
      'Not drawn: Guernsey: not covered: different law; City of London: rate withheld.',
    );
  });

  test('of an offence that had not begun, without another law', async () => {
    await renderApp('/trends?measure=sexual-communication-with-a-child&areas=metropolitan.kent');
    expect(chart()).toHaveTextContent('Not drawn: Metropolitan Police: before the offence existed');
    expect(chart()).not.toHaveTextContent('different law');
  });

  test('is not said where every line is drawn', async () => {
    await renderApp('/trends?areas=kent');
    expect(chart()).not.toHaveTextContent('Not drawn');
  });

  test('leaves the years that are drawn in the subtitle', async () => {
    await siteOf(makeDataset())('/trends?areas=northshire');
    expect(chart()).toHaveTextContent('years to March, 2015/16 to 2018/19');
    expect(chart()).not.toHaveTextContent('2014/15');
  });
});

describe('the national line', () => {
  test('has the same forces in every year, and says which', async () => {
    await renderApp('/trends');
    expect(main()).toHaveTextContent(/\b43 forces\b.* in every year\b/);
  });

  test('as published, with the number of forces of each year', async () => {
    const { user, arrivals } = await renderApp(`/trends?${cyber}&as=count&show=table`);
    await user.click(screen.getByRole('radio', { name: 'All published' }));
    expect(arrivals.at(-1)).toEqual({
      address: `/trends?${cyber}&as=count&forces=all&show=table`,
      how: 'REPLACE',
    });
    const nation = 'England, Wales, Northern Ireland and the Channel Islands';
    expect(cellOf(chart(), '2019/20', nation)).toMatch(/^10,391\b/);
    expect(cellOf(chart(), '2019/20', `${nation}: notes`)).toContain('46 forces');
    expect(main()).toHaveTextContent('between all others a rise can be one of who answered');
  });
});

describe('by quarter', () => {
  const open = siteOf(makeDataset());

  test('counts of every quarter, as the Home Office published them', async () => {
    await open('/trends?every=quarter&show=table');
    expect(rowHeads()).toHaveLength(8);
    expect(cellOf(chart(), 'April to June 2017', 'England and Wales')).toBe('45');
    expect(headline()).toBe(
      'England and Wales: 66 offences in January to March 2019 (all 7 forces)',
    );
  });

  test('of a force', async () => {
    await open('/trends?areas=northshire&every=quarter&show=table');
    expect(cellOf(chart(), 'January to March 2019', 'Northshire')).toBe('11');
    expect(headline()).toBe('Northshire: 11 offences in January to March 2019');
  });

  test('by one press, which replaces the address', async () => {
    const { user, arrivals } = await open('/trends?show=table');
    await user.click(screen.getByRole('radio', { name: 'Quarterly' }));
    expect(arrivals.at(-1)).toEqual({
      address: '/trends?every=quarter&show=table',
      how: 'REPLACE',
    });
    await waitFor(() => expect(rowHeads()[0]).toHaveTextContent('April to June 2017'), {
      timeout: 20_000,
    });
    expect(screen.getByRole('radio', { name: 'Rate' })).toBeDisabled();
  });

  test('not where the measure is not published so', async () => {
    await renderApp(`/trends?${cyber}`);
    expect(screen.queryByRole('radio', { name: 'Quarterly' })).toBeNull();
  });
});

describe('going on', () => {
  test('to another explorer keeps the filters, and is a step to go back from', async () => {
    const { arrivals } = await renderApp('/trends?areas=kent.gwent');
    await follow(navigation('Compare'));
    expect(arrivals.at(-1)).toEqual({ address: '/compare?areas=kent.gwent', how: 'PUSH' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('to any other page leaves them behind', async () => {
    const { arrivals } = await renderApp('/trends?areas=kent.gwent');
    await follow(navigation('Method'));
    expect(arrivals.at(-1)).toEqual({ address: '/method', how: 'PUSH' });
  });
});
