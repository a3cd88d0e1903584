import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cellOf, chart, filter, main, notices, renderApp } from '../support/renderApp.tsx';

const cyber = 'measure=cyber-flagged-child-sexual-offences';
const mercia = `${cyber}&period=2015-16&areas=west-mercia`;

test.each([
  ['2016-12', '85', 'December 2016'],
  ['2017-12', '114', 'December 2017'],
])('as of %s West Mercia had %s for 2015/16', async (asof, count, month) => {
  await renderApp(`/compare?${mercia}&asof=${asof}`);
  expect(notices()).toContain(`Only figures published by the end of ${month} are shown.`);
  const figure = screen.getByRole('link', { name: 'West Mercia' }).closest('dt');
  expect(figure?.nextElementSibling).toHaveTextContent(
    new RegExp(`^${count} offences recorded by police`),
  );
});

test.each([
  ['2016-12', /^85\b/, ''],
  ['2017-12', /^114\b/, '85 on 21 June 2016'],
])('as of %s in the table of the years', async (asof, count, also) => {
  await renderApp(`/trends?${cyber}&areas=west-mercia&as=count&asof=${asof}&show=table`);
  expect(cellOf(chart(), '2015/16', 'West Mercia')).toMatch(count);
  expect(cellOf(chart(), '2015/16', 'West Mercia: notes')).toContain(also);
  // No year that had not begun.
  expect(() => cellOf(chart(), '2018/19', 'West Mercia')).toThrow('no row');
});

test.each(['/', '/map', '/compare'])(
  '%s in a month before every year stands at the first',
  async (page) => {
    await renderApp(`${page}?asof=2010-01`);
    expect(main()).toHaveTextContent('2012/13');
    expect(main()).not.toHaveTextContent('2024/25');
  },
);

test.each([
  ['2016-12', '85 offences'],
  ['2017-12', '114 offences'],
])('as of %s on the map', async (asof, words) => {
  await renderApp(`/map?${mercia}&asof=${asof}`);
  expect(screen.getAllByRole('button', { name: /^West Mercia: / })[0]).toHaveAccessibleName(
    new RegExp(`^West Mercia: ${words}(;|$)`),
  );
});

test('without a period the newest year known then is shown', async () => {
  await renderApp(`/compare?${cyber}&areas=west-mercia&asof=2017-12`);
  expect(filter('Year')).toHaveDisplayValue('2016/17');
});

test('now nothing is said about it', async () => {
  await renderApp(`/compare?${mercia}`);
  expect(notices().join()).not.toContain('Only figures published by');
});
