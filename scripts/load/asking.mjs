// @ts-check
import { Agent, request } from 'node:http';
import { sizeOf } from '../views.mjs';

/** @typedef {import('../scale/visits.mjs').Request} Asked */
/** @typedef {{ kind: string, took: number, bytes: number, fault: string }} Answer `took` in milliseconds */
/** @typedef {{ seconds: number, answers: Answer[] }} Load */

/** As browsers say it over https. */
const takes = { br: 'gzip, deflate, br', gz: 'gzip, deflate' };

/**
 * Asks for all of them over so many connections, each the next as soon as it has its answer.
 * @param {string} address of the site
 * @param {string} folder
 * @param {readonly Asked[]} all
 * @param {number} atOnce
 * @returns {Promise<Load>}
 */
export async function loadOf(address, folder, all, atOnce) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  /** @type {Map<string, string>} what nginx called the file that the reader has already */
  const tags = new Map();
  for (const path of new Set(all.flatMap((asked) => (asked.isKnown ? [asked.address] : [])))) {
    tags.set(path, (await get(agent, new URL(path, address), takes.gz)).tag);
  }
  /** @type {Answer[]} */
  const answers = [];
  let next = 0;
  const work = async () => {
    for (let asked = all[next++]; asked; asked = all[next++]) {
      answers.push(await answerTo(agent, address, folder, asked, tags));
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { seconds, answers };
}

/**
 * @param {Agent} agent
 * @param {string} address
 * @param {string} folder
 * @param {Asked} asked
 * @param {ReadonlyMap<string, string>} tags
 * @returns {Promise<Answer>}
 */
async function answerTo(agent, address, folder, asked, tags) {
  const { kind, isKnown, path, coding } = asked;
  const began = performance.now();
  const tag = isKnown ? tags.get(asked.address) : undefined;
  const name = isKnown ? `${kind}, unchanged` : kind;
  try {
    const url = new URL(asked.address, address);
    const { status, bytes, encoding } = await get(agent, url, takes[coding], tag);
    const took = performance.now() - began;
    const coded = { br: 'br', gzip: 'gz' }[encoding] ?? '';
    const right = isKnown ? 0 : sizeOf(folder, path, /** @type {'br' | 'gz' | ''} */ (coded));
    const isRight = status === (isKnown ? 304 : 200) && bytes === right;
    const fault = isRight ? '' : `${asked.address}: ${status} with ${bytes} bytes, not ${right}`;
    return { kind: name, took, bytes, fault };
  } catch (error) {
    return { kind: name, took: performance.now() - began, bytes: 0, fault: String(error) };
  }
}

/**
 * @param {Agent} agent
 * @param {URL} url
 * @param {string} takes
 * @param {string} [tag]
 * @returns {Promise<{ status: number, bytes: number, encoding: string, tag: string }>}
 */
function get(agent, url, takes, tag) {
  return new Promise((resolve, reject) => {
    const known = tag ? { 'If-None-Match': tag } : {};
    const asked = request(url, { agent, headers: { 'Accept-Encoding': takes, ...known } });
    asked.setTimeout(10_000, () => asked.destroy(new Error(`${url.pathname}: no answer in 10 s.`)));
    asked.once('error', reject);
    asked.once('response', (answer) => {
      let bytes = 0;
      answer.on('data', (part) => {
        bytes += part.length;
      });
      answer.once('error', reject);
      answer.once('end', () => {
        const { 'content-encoding': encoding = '', etag = '' } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, bytes, encoding, tag: etag });
      });
    });
    asked.end();
  });
}
