import { chromium } from '@playwright/test';
import { serve } from './scripts/serve.mjs';
import { findChromium, launchArguments } from './scripts/chromium.mjs';
const runs = Number(process.argv[2] ?? 7);
const builds = process.argv.slice(3).map((a) => a.split('='));
const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArguments });
const median = (l) => [...l].sort((a, b) => a - b)[Math.floor(l.length / 2)];
const results = {};
for (const [name, folder] of builds) { const s = await serve(0, folder); results[name] = { address: s.address, close: s.close }; }
for (let run = 0; run < runs; run += 1) for (const path of ['', 'map']) for (const [name] of builds) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50000, uploadThroughput: 50000 });
  await page.goto(results[name].address + path, { waitUntil: 'load', timeout: 120000 });
  const t = await page.evaluate(() => {
    const e = performance.getEntriesByType('resource');
    const of = (p) => e.find((x) => x.name.includes(p));
    return { fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime, exit: of('/exit-') && [of('/exit-').startTime, of('/exit-').responseEnd], first: [of('/first-').startTime, of('/first-').responseEnd], css: [of('.css').startTime, of('.css').responseEnd], index: of('/index-').startTime, load: performance.timing.loadEventEnd - performance.timing.navigationStart };
  });
  (results[name][path] ??= []).push(t);
  await context.close();
}
for (const [name] of builds) for (const path of ['', 'map']) {
  const l = results[name][path];
  console.log(name, '/' + path, 'fcp', Math.round(median(l.map((t) => t.fcp))), 'all', l.map((t) => Math.round(t.fcp)).join(' '), 'load', Math.round(median(l.map((t) => t.load))), JSON.stringify(l[0]));
}
await browser.close();
for (const [name] of builds) await results[name].close();
