// @ts-check
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Says what comes next, and when its times will be too long.
 * @param {string} step
 */
export async function say(step) {
  console.error(`${step} …`);
  const busy = await busyShare();
  if (busy > 0.2) console.error(`${Math.round(busy * 100)} % of this machine is busy elsewhere.`);
}

/** The share of all processors that something else is using, watched for one second: 0 to 1. */
export async function busyShare() {
  const before = times();
  await pause(1000);
  const after = times();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

function times() {
  const each = cpus().map((cpu) => cpu.times);
  return {
    idle: each.reduce((sum, { idle }) => sum + idle, 0),
    all: each.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0),
  };
}
