// @ts-check
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { caching, hashedFolder, headers, openFiles } from './headers.mjs';

/** Written by `npm run headers`; a test holds it equal to the list. */
export const nginxPath = fileURLToPath(new URL('../deploy/nginx/headers.conf', import.meta.url));

/**
 * The file that Netlify and Cloudflare Pages read. Caching is said for hashed files only: both
 * hosts join the values of a header that two rules set, and both let everything else be asked about
 * each time by themselves.
 */
export function hostsFile() {
  return `# Made from scripts/headers.mjs.
/*
${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}${hashedFolder}*
  Cache-Control: ${caching.hashed}
/data/*
  ${openFiles.name}: ${openFiles.value}
`;
}

/** For nginx, inside `server { }`. `always`: errors too. */
export function nginxFile() {
  return `# Made from scripts/headers.mjs by "npm run headers"; edit that list, not this file.
# A location with an add_header of its own would lose all of these.
${headers.map(({ name, value }) => `add_header ${name} "${value}" always;\n`).join('')}
set $flagged_caching "${caching.rest}";
if ($uri ~ "^${hashedFolder}") {
  set $flagged_caching "${caching.hashed}";
}
add_header Cache-Control $flagged_caching always;

# nginx sends no header that is empty.
set $flagged_open "";
if ($uri ~ "${openFiles.pattern}") {
  set $flagged_open "${openFiles.value}";
}
add_header ${openFiles.name} $flagged_open always;
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(nginxPath, nginxFile());
