// @ts-check
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

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
