import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContentNote } from '../../src/safety/ContentNote.tsx';

test.each([
  ['what this is about', 'sexual offences against children that took place online'],
  ['that there are no images and no cases', 'It holds numbers, and no images or case details.'],
  ['how to leave', 'You can leave quickly with Exit this page or by pressing Shift three times.'],
  ['whom to call', 'If you need to talk to someone, the numbers above are there for you.'],
])('the note says %s', (_what, words) => {
  render(<ContentNote />);
  const [note] = screen.getAllByText(
    (_content, element) => element?.tagName === 'P' && element.textContent !== '',
  );
  expect(note).toHaveTextContent(words);
});
