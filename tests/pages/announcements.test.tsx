import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

/** What screen readers are told of changes, apart from the words on the way out. */
const said = () =>
  screen
    .getAllByRole('status')
    .filter((one) => !one.hasAttribute('data-exit-words'))
    .map(({ textContent }) => textContent)
    .filter(Boolean);

const press = (name: string) => (user: UserEvent) =>
  user.click(screen.getByRole('radio', { name }));
const select = (label: string, option: string) => (user: UserEvent) =>
  user.selectOptions(screen.getByRole('combobox', { name: label }), option);

test.each([
  ['/', press('Obscene publications'), /^Half of the .+\. Obscene publications: .+2025\.$/],
  ['/', press('Count'), /^Half of the .+ recorded between .+ offences each in 2024\/25\. /],
  ['/map', select('Year', '2023/24'), /in 2023\/24\. Sexual grooming .+ year to March 2024\.$/],
  ['/map', select('Region', 'Wales'), /^4 of 4 forces have a rate for 2024\/25\. /],
  ['/trends', press('Quarterly'), /by calendar quarter/],
  ['/compare', press('Count'), /^Half of the .+ offences each in 2024\/25\. /],
  [
    '/data',
    select('Measure', 'Sexual grooming'),
    /^[\d,]+ figures: Sexual grooming · all periods\.$/,
  ],
  ['/coverage', select('Year', '2023/24'), /2023\/24/],
  ['/claims', select('Earlier year', '2022/23'), /2022\/23.+2024\/25/],
] as const)('%s says what a change of its filters led to', async (address, change, words) => {
  const { user } = await renderApp(address);
  const before = said();
  expect(before.join()).not.toMatch(words);
  await change(user);
  const news = () => said().filter((one) => !before.includes(one));
  await waitFor(() => expect(news()).toContainEqual(expect.stringMatching(words)), {
    timeout: 10_000,
  });
});
