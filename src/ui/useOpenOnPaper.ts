import { type RefObject, useEffect, useRef } from 'react';

/** For what opens at a press: on paper it is open, and afterwards as it was. */
export function useOpenOnPaper(): RefObject<HTMLDetailsElement | null> {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let wasClosed = false;
    const open = () => {
      wasClosed = ref.current?.open === false;
      if (ref.current) ref.current.open = true;
    };
    const close = () => {
      if (ref.current && wasClosed) ref.current.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
  return ref;
}
