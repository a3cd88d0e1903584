import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useRef, useState } from 'react';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router';
import { expect, test } from 'vitest';
import { FocusReturn } from '../../src/app/FocusReturn.tsx';

function Frame({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  return (
    <>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
      <main ref={content}>{children}</main>
      <FocusReturn content={content} />
    </>
  );
}

function Places() {
  const navigate = useNavigate();
  return (
    <>
      <h1 tabIndex={-1}>Places</h1>
      <button type="button" onClick={() => navigate('?as=count', { replace: true })}>
        Count
      </button>
      <Link to="/northshire">Northshire</Link>
      <Link to="/southmarch">Southmarch</Link>
    </>
  );
}

/** Comes only when it is asked for. */
function Late() {
  const [isHere, setHere] = useState(false);
  return isHere ? (
    <Places />
  ) : (
    <button type="button" onClick={() => setHere(true)}>
      Let it come
    </button>
  );
}

function show(places: ReactNode = <Places />) {
  render(
    <MemoryRouter>
      <Frame>
        <Routes>
          <Route path="/" element={places} />
          <Route path="*" element={<h1 tabIndex={-1}>A place</h1>} />
        </Routes>
      </Frame>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

const back = () => act(async () => screen.getByRole('button', { name: 'Back' }).click());
const link = (name: string) => screen.getByRole('link', { name });

test('going back gives the focus to the link that was followed', async () => {
  const user = show();
  await user.click(link('Southmarch'));
  expect(screen.getByRole('heading')).toHaveTextContent('A place');
  await back();
  expect(link('Southmarch')).toHaveFocus();
});

test('also where the view was changed in between', async () => {
  const user = show();
  await user.click(link('Northshire'));
  await back();
  await user.click(screen.getByRole('button', { name: 'Count' }));
  await user.click(link('Northshire'));
  await back();
  expect(link('Northshire')).toHaveFocus();
});

test('to another view of the same page the focus stays where it is', async () => {
  const user = show();
  const button = screen.getByRole('button', { name: 'Count' });
  await user.click(button);
  expect(button).toHaveFocus();
});

test('a reader who has gone on meanwhile keeps the focus', async () => {
  const user = show();
  await user.click(link('Southmarch'));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('button', { name: 'Back' })).toHaveFocus();
});

test('what comes late gets the focus when it is there', async () => {
  const user = show(<Late />);
  await user.click(screen.getByRole('button', { name: 'Let it come' }));
  await user.click(link('Southmarch'));
  await back();
  expect(document.body).toHaveFocus();
  await act(async () => screen.getByRole('button', { name: 'Let it come' }).click());
  expect(link('Southmarch')).toHaveFocus();
});
