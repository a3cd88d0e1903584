import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A busy machine may take longer than the usual second to fetch and render a part of a large page.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no window that could scroll; where a page is rendered as by a server, there is no jsdom.
if (typeof Element !== 'undefined') Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
