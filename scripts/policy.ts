import type { Plugin } from 'vite';
import { hostsFile } from './headerFiles.mjs';
import { metaPolicy } from './headers.mjs';

/** Puts the policy into every page, and the headers beside them for the hosts that read a file. */
export function policy(): Plugin {
  return {
    name: 'flagged-policy',
    // The server for writing pages needs inline scripts of its own.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: hostsFile() });
    },
  };
}
