// @ts-check

/** @typedef {import('@playwright/test').CDPSession} Session */

/** A poor mobile connection, in bytes a second and milliseconds; said by the browser as "slow 4G". */
const slow4g = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};

/**
 * Puts a page behind a slow line, and counts what comes over it.
 * @param {Session} browser
 */
export async function slowLine(browser) {
  /** @type {Map<string, { path: string, head: number, bytes: number }>} */
  const requests = new Map();
  let underway = 0;
  let quietSince = performance.now();
  /** @type {(change: number) => void} */
  const count = (change) => {
    underway += change;
    quietSince = performance.now();
  };
  browser.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // A redirect keeps its number.
    if (!requests.has(requestId)) count(1);
    requests.set(requestId, { path: new URL(request.url).pathname, head: 0, bytes: 0 });
  });
  browser.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (request) request.head = response.encodedDataLength;
  });
  browser.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    // As in budget.json, without headers: how much they weigh depends on the host.
    if (request) request.bytes = encodedDataLength - request.head;
    count(-1);
  });
  browser.on('Network.loadingFailed', () => count(-1));
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', slow4g);
  return {
    /** Milliseconds for which nothing has been on its way. */
    quiet: () => (underway > 0 ? 0 : performance.now() - quietSince),
    fetched: () => {
      // An icon is no part of the view; not every browser asks for it.
      const all = [...requests.values()].filter(({ path }) => path !== '/favicon.svg');
      return {
        requests: all.length,
        bytes: total(all),
        script: total(all.filter(({ path }) => path.endsWith('.js'))),
      };
    },
  };
}

/** @param {readonly { bytes: number }[]} requests */
function total(requests) {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}
