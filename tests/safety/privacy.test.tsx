import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { PrivacyPage } from '../../src/pages/PrivacyPage.tsx';

test.each([
  ['the history', 'Your browser’s history lists every page of this site that you opened'],
  ['the page left last is in the history too', 'the last one included'],
  ['earlier pages of the visit', 'Back still leads to the ones before it'],
  ['downloads', 'Files you downloaded stay in your downloads folder'],
  ['the clipboard', 'What you copied stays on the clipboard'],
  ['logs of the network', 'Your internet provider, your router, your school or workplace network'],
  ['questions for the name of the site', 'asked for by name (DNS)'],
  ['synced devices', 'Devices that share an account with yours may show the same history'],
  ['somebody watching', 'Somebody who watches your screen, or software that does'],
  ['the host', 'The server that sends these files can keep its own log'],
])('the page on privacy says that it cannot hide: %s', (_what, words) => {
  render(
    <MemoryRouter>
      <PrivacyPage />
    </MemoryRouter>,
  );
  const heading = screen.getByRole('heading', { name: 'What it cannot hide' });
  const list = heading.parentElement?.querySelector('ul');
  expect(list).toHaveTextContent(words);
});

test('it says how to leave: by the link, by Shift, and without scripts', () => {
  render(
    <MemoryRouter>
      <PrivacyPage />
    </MemoryRouter>,
  );
  const section = screen.getByRole('heading', { name: 'Leaving quickly' }).parentElement;
  if (!section) throw new Error('The heading stands alone.');
  for (const words of [
    'Exit this page, at the top of every page',
    'Shift three times',
    'a plain link',
  ]) {
    expect(within(section).getByText(/weather page/).textContent).toContain(words);
  }
});
