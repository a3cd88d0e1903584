/** Made by `scripts/texts.ts`: fetches the file's text when it is called. */
declare module '*?late' {
  export function load(): Promise<string>;
}

/** Made there too: the texts of `CoreTexts`, as JSON. */
declare module 'published:core' {
  export function load(): Promise<string>;
}
