/** Texts that mean something to JavaScript or to a form, and nothing in an address of this site. */
export const oddTexts = [
  '',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'areas[]',
] as const;
