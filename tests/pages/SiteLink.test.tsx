import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { LinksHere, SiteLink, useFollow } from '../../src/pages/SiteLink.tsx';

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
}

function Mark() {
  const follow = useFollow();
  return (
    <button type="button" onClick={() => follow('/forces/eastmere')}>
      A mark
    </button>
  );
}

function show(address: string) {
  render(
    <MemoryRouter basename="/flagged" initialEntries={[`/flagged${address}`]}>
      <Address />
      <LinksHere>
        <SiteLink to="/compare?as=count&sort=value">Compare</SiteLink>
        <SiteLink to="/sources">Sources</SiteLink>
        <SiteLink to="/forces/northshire">Northshire</SiteLink>
        <Mark />
      </LinksHere>
    </MemoryRouter>,
  );
  return {
    ways: screen.getAllByRole('link').map((link) => link.getAttribute('href')),
    address: () => screen.getByTestId('address').textContent,
  };
}

test('every link keeps the month of its page, where the page it leads to can show it', () => {
  expect(show('/map?asof=2016-12').ways).toEqual([
    '/flagged/compare?as=count&asof=2016-12&sort=value',
    '/flagged/sources',
    '/flagged/forces/northshire?asof=2016-12',
  ]);
});

test.each(['/map', '/map?asof=soon', '/map?asof=2016-13'])(
  'from %s to what is known today',
  (at) => {
    expect(show(at).ways).toEqual([
      '/flagged/compare?as=count&sort=value',
      '/flagged/sources',
      '/flagged/forces/northshire',
    ]);
  },
);

test.each(['Northshire', 'Compare', 'A mark'])('%s leads on within the page', (name) => {
  const { address } = show('/map?asof=2016-12');
  fireEvent.click(screen.getByText(name));
  expect(address()).toMatch(/^\/(forces|compare)\b.*\basof=2016-12\b/);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
  'into another tab or window a link is the browser’s: %s',
  (keys) => {
    const { address } = show('/map');
    // jsdom follows no link by itself, and says so aloud unless somebody prevents it.
    const isLeft: boolean[] = [];
    document.addEventListener(
      'click',
      (event) => {
        isLeft.push(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
    fireEvent.click(screen.getByRole('link', { name: 'Northshire' }), keys);
    expect([isLeft, address()]).toEqual([[true], '/map']);
  },
);
