// @ts-check

/**
 * The one list of what a server says beside a page. From it come `_headers` (Netlify, Cloudflare
 * Pages), deploy/nginx/headers.conf, the small server's answers, and the meta tag of every page,
 * which protects readers where a host sends no headers of ours (GitHub Pages).
 */

/**
 * @typedef {object} Directive
 * @property {string} name
 * @property {string} value
 */

/** @type {readonly Directive[]} */
export const policy = [
  // What is not named below is refused: media, objects, manifests.
  { name: 'default-src', value: "'none'" },
  // Files of this site only, so no inline script; workers, if ever, fall back to this.
  { name: 'script-src', value: "'self'" },
  // No style attribute in the HTML either; React sets styles by script, which stays allowed.
  { name: 'style-src', value: "'self'" },
  // The favicon, and the picture of a chart that a reader saves, which only this page can have made.
  { name: 'img-src', value: "'self' blob:" },
  // No font is shipped; one of our own would be no risk.
  { name: 'font-src', value: "'self'" },
  // build.json, and figures fetched as files.
  { name: 'connect-src', value: "'self'" },
  // The preview of a frame for other sites, which is a page of this one.
  { name: 'frame-src', value: "'self'" },
  // An injected <base> would send every relative link elsewhere.
  { name: 'base-uri', value: "'none'" },
  // The controls are handled by script; nothing is ever sent.
  { name: 'form-action', value: "'none'" },
  // Text can never become markup or code by way of innerHTML and the like,
  { name: 'require-trusted-types-for', value: "'script'" },
  // and no script may make itself an exception.
  { name: 'trusted-types', value: "'none'" },
];

/**
 * What no page of this site asks of a browser; copying a link is the one thing that it does. Only
 * names that browsers know: each other one is a message in the console.
 */
const features = [
  ...['accelerometer', 'autoplay', 'camera', 'clipboard-read', 'display-capture'],
  ...['encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'usb', 'xr-spatial-tracking'],
];

/**
 * Who may frame an answer; browsers do not take it from a meta tag. Nobody may lay this site invisibly
 * below a page of theirs; only what is made to stand in other pages may be there.
 */
export const framing = {
  /** As the path of a request: without dots and escapes, so that it leads nowhere else. */
  pattern: '^/embed/[a-z/-]+$',
  folder: '/embed/',
  /** The end of the policy everywhere else. */
  nowhere: "; frame-ancestors 'none'",
};

/** The policy as a meta tag may say it. */
export const metaPolicy = policy.map(({ name, value }) => `${name} ${value}`).join('; ');

/** @typedef {{ readonly name: string, readonly value: string }} Header */

/** Sent with every answer, errors included, but for what may be framed. @type {readonly Header[]} */
export const headers = [
  { name: 'Content-Security-Policy', value: metaPolicy + framing.nowhere },
  // A page that opened this one, or is opened by it, gets no hold of its window.
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Other sites cannot draw on these files, and browsers keep what each site has loaded apart.
  { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  // A file is what its type says, never guessed to be a script.
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  {
    name: 'Permissions-Policy',
    value: [...features.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
  },
  // A site that a reader goes on to does not learn where they came from.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  // A year of https only. Not for subdomains: this site cannot speak for its host's others.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** The folder of files with a hash in their names: other content, other name. */
export const hashedFolder = '/assets/';

/**
 * Files of figures for programs, below the page /data: a page of any site may read them. It learns
 * nothing by that, as they are the same for everybody. So may a frame that its page has put into a
 * sandbox, which is no page of this site to a browser: it reads the hashed files.
 */
export const openFiles = {
  /** As the path of a request. */
  pattern: '^/(assets/|data/.+\\.(csv|json)$)',
  name: 'Access-Control-Allow-Origin',
  value: '*',
};

/**
 * The pictures of pages for links to them: other sites show them. Most fetch them once by a server of
 * their own, which asks for no leave; some let each reader's browser do it.
 */
export const shownElsewhere = {
  /** As the path of a request. */
  pattern: '^/previews/',
  name: 'Cross-Origin-Resource-Policy',
  value: 'cross-origin',
};

export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  // Kept, but asked about each time: a correction is seen at once.
  rest: 'no-cache',
};
