import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContentNote } from '../../src/safety/ContentNote.tsx';

test.each([
  ['that there are no images and no cases', 'Numbers only: no images, no case details.'],
  ['how to leave', 'Leave with Exit this page, or by pressing Shift three times.'],
  ['whom to call', 'If you need to talk to someone, call a number above.'],
])('the note says %s', (_what, words) => {
  render(<ContentNote />);
  const [note] = screen.getAllByText(
    (_content, element) => element?.tagName === 'P' && element.textContent !== '',
  );
  expect(note).toHaveTextContent(words);
});
