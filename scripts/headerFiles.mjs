// @ts-check
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  caching,
  framing,
  hashedFolder,
  headers,
  metaPolicy,
  openFiles,
  shownElsewhere,
} from './headers.mjs';

/** Written by `npm run headers`; a test holds it equal to the list. */
export const nginxPath = fileURLToPath(new URL('../deploy/nginx/headers.conf', import.meta.url));

const policyName = 'Content-Security-Policy';

/**
 * The file that Netlify and Cloudflare Pages read. Both hosts join the values of a header that two
 * rules set. So caching is said for hashed files only: both let everything else be asked about each
 * time by themselves. And who may frame is said by the older header, errors included, which browsers
 * pass over where a policy says it: for what may be framed there is one more. Of two values of
 * `Cross-Origin-Resource-Policy` browsers take none, and show the picture.
 */
export function hostsFile() {
  const everywhere = headers.map(({ name, value }) => [
    name,
    name === policyName ? metaPolicy : value,
  ]);
  return `# Made from scripts/headers.mjs.
/*
${[...everywhere, ['X-Frame-Options', 'DENY']].map(([name, value]) => `  ${name}: ${value}\n`).join('')}${framing.folder}*
  ${policyName}: frame-ancestors *
${hashedFolder}*
  Cache-Control: ${caching.hashed}
  ${openFiles.name}: ${openFiles.value}
/data/*
  ${openFiles.name}: ${openFiles.value}
/previews/*
  ${shownElsewhere.name}: ${shownElsewhere.value}
`;
}

/** For nginx, inside `server { }`. `always`: errors too. */
export function nginxFile() {
  return `# Made from scripts/headers.mjs by "npm run headers"; edit that list, not this file.
# A location with an add_header of its own would lose all of these.
set $flagged_framing "${framing.nowhere}";
if ($uri ~ "${framing.pattern}") {
  set $flagged_framing "";
}
set $flagged_resources "same-origin";
if ($uri ~ "${shownElsewhere.pattern}") {
  set $flagged_resources "${shownElsewhere.value}";
}
${headers.map(({ name, value }) => `add_header ${name} "${name === shownElsewhere.name ? '$flagged_resources' : value.replace(framing.nowhere, '$flagged_framing')}" always;\n`).join('')}
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
