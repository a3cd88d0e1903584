import type { Plugin } from 'vite';

const making = /= (React\d*\.(?:createContext|forwardRef|memo)\()/g;
const naming = /^\w+\.displayName = "[^"]*";$/gm;

/**
 * Says of the router's components that making them has no effect, so that those this site never
 * uses are left out: two fifths of it. Its package says so of its files only, and all are in one.
 */
export function pure(): Plugin {
  return {
    name: 'flagged-pure',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\/.*\.mjs$/ },
      handler: (code) => ({
        code: code.replace(making, '= /* @__PURE__ */ $1').replace(naming, ''),
        map: null,
      }),
    },
  };
}
