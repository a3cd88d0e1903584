import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Vite's list of licences lacks what some packages ask to be passed on beside theirs: a NOTICE. */
export function notices(fileName: string): Plugin {
  return {
    name: 'flagged-notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[fileName];
        if (list?.type !== 'asset') return;
        list.source = String(list.source).replace(/^## (\S+) - .*$/gm, (heading, name) => {
          const path = `node_modules/${name}/NOTICE`;
          return existsSync(path) ? `${heading}\n\n${readFileSync(path, 'utf8').trim()}` : heading;
        });
      },
    },
  };
}
