/** Made by `scripts/texts.ts`: fetches the file's text when it is called. */
declare module '*?late' {
  export function load(): Promise<string>;
}
