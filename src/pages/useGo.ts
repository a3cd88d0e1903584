import { useCallback } from 'react';
import { type NavigateOptions, type To, useNavigate } from 'react-router';
import { isLeaving } from '../safety/leaving.ts';

/** Goes to an address of the site. Does nothing once the reader is leaving it. */
type Go = (to: To, options?: NavigateOptions) => void;

/** The one way in which anything but a link changes the address. */
export function useGo(): Go {
  const navigate = useNavigate();
  return useCallback(
    (to, options) => {
      if (!isLeaving()) void navigate(to, options);
    },
    [navigate],
  );
}
