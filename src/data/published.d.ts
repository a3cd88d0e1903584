/** Made by `scripts/published.ts` from the CSV files. */
declare module 'published:files' {
  type JsonFiles = import('./jsonFiles.ts').JsonFiles;
  /** Fetches a file of the published site; elsewhere (tests, prerendering) it is in memory. */
  export const load: { readonly [Name in keyof JsonFiles]: () => Promise<JsonFiles[Name]> };
}

/** Part of the script that imports it. */
declare module 'published:helplines' {
  export const helplines: readonly import('./references.ts').Helpline[];
}

/** The same of those in the help bar alone. */
declare module 'published:barHelplines' {
  export const helplines: readonly import('./references.ts').Helpline[];
}
