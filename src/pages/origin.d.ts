/** Where the site stands, as `https://example.org`; empty where the build was not told. */
declare const __ORIGIN__: string;
