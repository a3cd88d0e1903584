import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StartNotice } from '../../src/app/StartNotice.tsx';

function prerendered(): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  const parsed = new DOMParser().parseFromString(renderToString(<StartNotice />), 'text/html');
  container.append(...parsed.body.children);
  return container;
}

test('of a prerendered page stands there, and says nothing by itself', () => {
  const container = prerendered();
  expect(container.querySelector('[role=status]')).toBeVisible();
  for (const cause of container.querySelectorAll('p')) expect(cause).not.toBeVisible();
  container.remove();
});

test('leads to the very address that was opened', () => {
  const container = prerendered();
  const links = [...container.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['', '', '', '']);
  container.remove();
});

test('is gone once React is here, and React has nothing to complain of', () => {
  const container = prerendered();
  render(<StartNotice />, { container, hydrate: true });
  expect(container).toBeEmptyDOMElement();
});

test('is not part of a page that is rendered in the browser', () => {
  const { container } = render(<StartNotice />);
  expect(container).toBeEmptyDOMElement();
});
