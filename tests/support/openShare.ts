import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Opens the ways to take along what is shown, and waits for them: they are fetched then. */
export async function openShare(user: UserEvent, where?: HTMLElement): Promise<void> {
  const part = where ? within(where) : screen;
  await user.click(part.getByText('Share'));
  await part.findByRole('button', { name: 'Copy link' });
}
