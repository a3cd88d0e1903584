/** Something newer than the floor that may be used, and why nothing is lost without it. */
export interface Allowed {
  /** As `newerInScript` and `newerInStyles` name it. */
  readonly name: string;
  readonly because: string;
  /** What stands in the built files for the browsers that lack it. */
  readonly instead?: RegExp;
}

export const allowedInScripts: readonly Allowed[] = [
  { name: 'Navigator.share', because: 'without it that button is not shown; the others are' },
  {
    name: 'Document|Element.startViewTransition',
    because: 'React calls it inside try, and only for <ViewTransition>, which no page has',
  },
];

export const allowedInStyles: readonly Allowed[] = [
  {
    name: '@container',
    because: 'a chart keeps its narrow drawing, which fits every width',
    instead: /\._middle_\w+,\._wide_\w+\{display:none\}/,
  },
  { name: 'container-type', because: 'as @container, which it serves' },
  { name: '@page', because: 'paper keeps the margins of the browser’s own settings' },
  { name: 'text-wrap', because: 'a heading of two lines breaks where the first is full' },
  {
    name: 'content-visibility',
    because: 'the grid is drawn before it is near the screen, at some cost in time',
  },
  { name: 'contain-intrinsic-block-size', because: 'as content-visibility, which it serves' },
  {
    name: 'text-size-adjust',
    because: 'Firefox and Safari on a computer never change the size; phones know it by its prefix',
    instead: /-webkit-text-size-adjust:100%/,
  },
  {
    name: '@media (forced-colors)',
    because: 'a browser that does not know it has no forced colours, and skips the block',
  },
  { name: 'forced-color-adjust', because: 'has a meaning under forced colours only' },
  { name: 'cursor: pointer', because: 'a phone shows no cursor' },
  { name: 'cursor: default', because: 'a phone shows no cursor' },
  { name: 'cursor: grab', because: 'a phone shows no cursor' },
  { name: 'scrollbar-width', because: 'the row of pages shows its bar, and scrolls all the same' },
];
