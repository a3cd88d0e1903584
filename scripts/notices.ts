import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const firstOfData = 'Figures of the Home Office';

/** Vite's list of licences lacks the data's own, and a NOTICE that a package asks to be passed on. */
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
        const licence = readFileSync('LICENSE', 'utf8');
        list.source += `\n## Figures, places and outlines\n\n${licence.slice(licence.indexOf(firstOfData))}`;
      },
    },
  };
}
