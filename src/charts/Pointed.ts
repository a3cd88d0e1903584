import { createContext } from 'react';
import type { AreaSlug } from '../domain/area.ts';

/**
 * The force under the pointer or in focus, in a drawing or in one beside it. Only what lies over a
 * drawing reads it: the drawings themselves are not rendered again for each force pointed at.
 */
export const Pointed = createContext<AreaSlug | undefined>(undefined);
