import { listen } from '../../scripts/serve.mjs';

/** A server in front of the site's own, which can make its scripts late, and has the way out. */
export interface Gate {
  readonly address: string;
  /** From here on the modules of pages wait; what this returns lets them come. */
  readonly holdModules: () => () => void;
  readonly close: () => Promise<void>;
}

/** Where the way out leads, and where it leads here, as nothing may leave the machine. */
const weather = 'https://www.bbc.co.uk/weather';
export const weatherHere = '/weather';

export async function startGate(site: string): Promise<Gate> {
  let held: Promise<void> | undefined;
  const served = await listen(0, async (request, response) => {
    const path = request.url ?? '/';
    if (path === weatherHere) {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<title>Weather</title><p>Rain.</p>');
      return;
    }
    if (isModule(path)) await held;
    const answer = await fetch(new URL(path, site), { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    response.statusCode = answer.status;
    for (const name of ['content-type', 'content-security-policy', 'location']) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    // What a browser has kept could not be held back.
    response.setHeader('Cache-Control', 'no-store');
    const body = Buffer.from(await answer.arrayBuffer());
    response.end(
      /html|javascript/.test(type) ? body.toString().replaceAll(weather, weatherHere) : body,
    );
  });
  return {
    ...served,
    holdModules: () => {
      let release: () => void = () => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        held = undefined;
        release();
      };
    },
  };
}

/** Scripts of the app, but not the two that run before the first paint. */
function isModule(path: string): boolean {
  return path.endsWith('.js') && !/\/(?:exit|first)-\w+\.js$/.test(path);
}
