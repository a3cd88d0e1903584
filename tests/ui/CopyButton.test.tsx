import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CopyButton } from '../../src/ui/CopyButton.tsx';

const link = 'https://example.org/map?as=count';

function show(text: () => string = () => link) {
  const user = userEvent.setup();
  render(<CopyButton label="Copy link" text={text} />);
  return { user, button: screen.getByRole('button', { name: 'Copy link' }) };
}

test('nothing is said before anybody asked', () => {
  show();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the text is copied, and that is said', async () => {
  const { user, button } = show();
  await user.click(button);
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(screen.getByRole('status')).toHaveTextContent(/^Copied$/);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the text is that of the moment of the click', async () => {
  let now = 'before';
  const { user, button } = show(() => now);
  now = 'after';
  await user.click(button);
  expect(await navigator.clipboard.readText()).toBe('after');
});

test('where the browser refuses, the text is there to be copied by hand', async () => {
  const { user, button } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Refused.'));
  await user.click(button);
  const field = screen.getByRole('textbox', { name: 'Copy this by hand:' });
  expect(field).toHaveValue(link);
  expect(field).toHaveAttribute('readonly');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('where the browser has no clipboard at all, as well', async () => {
  const { user, button } = show();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  await user.click(button);
  expect(screen.getByRole('textbox')).toHaveValue(link);
});

test('once copying works again, the text to copy by hand is gone', async () => {
  const { user, button } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Refused.'));
  await user.click(button);
  await user.click(button);
  expect(screen.getByRole('status')).toHaveTextContent(/^Copied$/);
  expect(screen.queryByRole('textbox')).toBeNull();
});
