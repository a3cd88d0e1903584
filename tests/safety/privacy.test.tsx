import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { makeClient } from '../../src/app/client.ts';
import { PrivacyPage } from '../../src/pages/PrivacyPage.tsx';

function show(): void {
  render(
    <MemoryRouter>
      <QueryClientProvider client={makeClient()}>
        <PrivacyPage />
      </QueryClientProvider>
    </MemoryRouter>,
  );
}

test.each([
  ['the history', 'Your browser’s history lists every page of this site that you opened'],
  ['the page left last is in the history too', 'the last one included'],
  ['earlier pages of the visit', 'Back still leads to the ones before it'],
  [
    'the cache of the browser',
    'Your browser keeps copies of the files it has shown you (its cache)',
  ],
  ['downloads', 'Files you downloaded stay in your downloads folder'],
  ['the clipboard', 'What you copied stays on the clipboard'],
  ['logs of the network', 'Your internet provider, your router, your school or workplace network'],
  ['questions for the name of the site', 'asked for by name (DNS)'],
  ['synced devices', 'Devices that share an account with yours may show the same history'],
  ['somebody watching', 'Somebody who watches your screen, or software that does'],
  ['the host', 'The server that sends these files can keep its own log'],
])('the page on privacy says that it cannot hide: %s', (_what, words) => {
  show();
  const heading = screen.getByRole('heading', { name: 'What it cannot hide' });
  const list = heading.parentElement?.querySelector('ul');
  expect(list).toHaveTextContent(words);
});

test.each([
  ['by the link', 'Exit this page, at the top of every page, hides the page at once'],
  ['by Shift', 'Pressing Shift three times within five seconds of each other does the same'],
  ['from when on', 'Both work from the moment you see the page.'],
  ['on a slow connection', 'the screen says only “Loading.” until the weather page comes'],
  [
    'and what Back does then',
    'Back does not return to the page you left: it shows the page before',
  ],
  ['and what is there to do about it', 'Close the tab or the window'],
  [
    'without scripts',
    'Where scripts are off, or the small one for this did not come, the link still',
  ],
  ['and what that does not do', 'hides nothing before that, Shift does nothing, and Back returns'],
])('it says how to leave, %s', (_what, words) => {
  show();
  const heading = screen.getByRole('heading', { name: 'Leaving quickly' });
  expect(heading.parentElement).toHaveTextContent(words);
});
