import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { hostsFile, nginxFile, nginxPath } from '../../scripts/headerFiles.mjs';
import {
  caching,
  framing,
  headers,
  policy as list,
  metaPolicy,
  openFiles,
  shownElsewhere,
} from '../../scripts/headers.mjs';
import { policy } from '../../scripts/policy.ts';

type Said = Record<string, string>;

const wanted: Said = Object.fromEntries(headers.map(({ name, value }) => [name, value]));

/** There the policy is joined with one more where framing is allowed; all else has the older header. */
const onHosts: Said = {
  ...wanted,
  'Content-Security-Policy': metaPolicy,
  'X-Frame-Options': 'DENY',
};

/** There the end of the policy is a variable. */
const onNginx: Said = {
  ...wanted,
  'Content-Security-Policy': `${metaPolicy}$flagged_framing`,
  'Cross-Origin-Resource-Policy': '$flagged_resources',
};

/** The headers of each rule of a file for Netlify or Cloudflare Pages. */
function readHostsFile(text: string): Record<string, Said> {
  const rules: Record<string, Said> = {};
  let rule: Said = {};
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) rule[name] = value;
    else {
      rule = {};
      rules[line] = rule;
    }
  }
  return rules;
}

/** What nginx sends with every answer; values in variables stay variables. */
function readNginxFile(text: string): Said {
  const lines = text.matchAll(/^add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm);
  return Object.fromEntries(
    [...lines].map(([, name, value, variable]) => [name, value ?? variable]),
  );
}

function directivesOf(text: string): Said {
  return Object.fromEntries(text.split('; ').map((one) => [one.split(' ')[0], one]));
}

/** How two lists differ, in words; empty when they do not. */
function differences(one: Said, other: Said): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]);
}

describe('the one list of headers', () => {
  test('refuses everything that it does not name', () => {
    expect(directivesOf(wanted['Content-Security-Policy'] ?? '')).toMatchObject({
      'default-src': "default-src 'none'",
      'script-src': "script-src 'self'",
      'style-src': "style-src 'self'",
      'frame-ancestors': "frame-ancestors 'none'",
      'require-trusted-types-for': "require-trusted-types-for 'script'",
      'trusted-types': "trusted-types 'none'",
    });
    expect(JSON.stringify(list)).not.toMatch(/unsafe|\*|https?:|data:/);
    // Only for pictures, which a page makes itself.
    expect(JSON.stringify(list).match(/[^",]*blob:/g)).toEqual(["'self' blob:"]);
    expect(list).toContainEqual({ name: 'img-src', value: "'self' blob:" });
    expect(Object.keys(wanted).sort()).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
  });

  test('is what _headers says, with a year for hashed files, and files of figures for every site', () => {
    const rules = readHostsFile(hostsFile());
    expect(Object.keys(rules)).toEqual(['/*', '/embed/*', '/assets/*', '/data/*', '/previews/*']);
    const open = { 'Access-Control-Allow-Origin': '*' };
    expect(rules['/data/*']).toEqual(open);
    expect(rules['/*']).toEqual(onHosts);
    expect(rules['/previews/*']).toEqual({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(rules['/embed/*']).toEqual({ 'Content-Security-Policy': 'frame-ancestors *' });
    expect(rules['/assets/*']).toEqual({ 'Cache-Control': caching.hashed, ...open });
    // Cloudflare Pages cuts longer lines off.
    expect(
      Math.max(
        ...hostsFile()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });

  test('is what the committed include of nginx says', () => {
    const text = readFileSync(nginxPath, 'utf8');
    expect(text, 'npm run headers writes it anew').toBe(nginxFile());
    const {
      'Cache-Control': cacheControl,
      'Access-Control-Allow-Origin': openTo,
      ...said
    } = readNginxFile(text);
    expect(openTo).toBe('$flagged_open');
    expect(text).toContain(`if ($uri ~ "${openFiles.pattern}") {\n  set $flagged_open "*";`);
    expect(text).toContain(`if ($uri ~ "${framing.pattern}") {\n  set $flagged_framing "";`);
    expect(text).toContain(
      `set $flagged_resources "same-origin";\nif ($uri ~ "${shownElsewhere.pattern}") {\n  set $flagged_resources "cross-origin";`,
    );
    expect(text).toContain(`\nset $flagged_framing "${framing.nowhere}";\n`);
    expect(differences(said, onNginx)).toEqual([]);
    expect(cacheControl).toBe('$flagged_caching');
    expect([...text.matchAll(/set \$flagged_caching "(.+)";/g)].map(([, value]) => value)).toEqual([
      caching.rest,
      caching.hashed,
    ]);
  });

  test.each(['/embed/map', '/embed/forces/west-mercia', '/embed/dots/'])(
    'lets %s be framed',
    (path) => {
      expect(path).toMatch(new RegExp(framing.pattern));
    },
  );

  test.each([
    ...['/', '/map', '/embed', '/embed/', '/embeds/map', '/map/embed/', '/404.html'],
    ...['/embed/../map', '/embed/%2e%2e/map', '/embed/..%2fmap', '/embed/map.html', '/Embed/map'],
  ])('lets nobody frame %s', (path) => {
    expect(path).not.toMatch(new RegExp(framing.pattern));
  });

  test('is what the meta tag says, without what a meta tag may not', async () => {
    const content = await builtPolicy();
    expect(content).toBe(metaPolicy);
    expect(differences(directivesOf(content), directivesOf(policyHeader()))).toEqual([
      'frame-ancestors',
    ]);
  });

  test('differs from a file in which a single value was changed, added or lost', () => {
    const rules = (text: string) => differences(readHostsFile(text)['/*'] ?? {}, onHosts);
    expect(rules(hostsFile().replace('nosniff', 'sniff'))).toEqual(['X-Content-Type-Options']);
    expect(rules(hostsFile().replace("'self'", "'self' blob:"))).toEqual([
      'Content-Security-Policy',
    ]);
    expect(rules(hostsFile().replace(/ {2}Referrer.*\n/, ''))).toEqual(['Referrer-Policy']);
    expect(rules(hostsFile().replace(/ {2}X-Frame.*\n/, ''))).toEqual(['X-Frame-Options']);
    const include = readNginxFile(nginxFile().replace('no-referrer" always', 'no-referrer"'));
    const variables = {
      'Cache-Control': '$flagged_caching',
      'Access-Control-Allow-Origin': '$flagged_open',
    };
    expect(differences(include, { ...onNginx, ...variables })).toEqual(['Referrer-Policy']);
  });
});

function policyHeader(): string {
  return wanted['Content-Security-Policy'] ?? '';
}

/** The policy in the page of a real build. */
async function builtPolicy(): Promise<string> {
  const page = {
    name: 'page',
    resolveId: (id: string) => id,
    load: () => '<!doctype html><p>Page',
  };
  const quiet = { configFile: false, logLevel: 'silent' } as const;
  const options = { write: false, rolldownOptions: { input: 'index.html' } };
  const built = await build({ ...quiet, plugins: [page, policy()], build: options });
  if (!('output' in built)) throw new Error('Vite gave no list of files.');
  const html = built.output.find(({ fileName }) => fileName === 'index.html');
  const text = html?.type === 'asset' ? String(html.source) : '';
  const [, content = ''] =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  return content.replaceAll('&#39;', "'");
}
