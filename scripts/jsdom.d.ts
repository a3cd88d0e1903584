/** The part of jsdom that is used here: its own package has no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    static fragment(html: string): DocumentFragment;
    readonly window: Pick<typeof globalThis, 'document' | 'XMLSerializer'>;
  }
}
