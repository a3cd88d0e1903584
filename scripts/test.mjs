// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines, isInstalled } from './engines.mjs';

/**
 * What a runner reported.
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} Report
 */

/**
 * One step, run to its end whatever became of the others; `report` is where its runner writes.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string} [report]
 * @property {(text: string) => Report} [read]
 * @property {string} [needs] the step without which it cannot run
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'not run'} result
 * @property {number} seconds
 * @property {number} passed
 * @property {string[]} problems each counts as one failed
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const unit = 'test-results/unit.json';
const browser = 'test-results/browser.json';
const installed = engines.filter(isInstalled);

/** @type {Step[]} */
const steps = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'build', command: ['vite', 'build'] },
  {
    name: 'unit and component tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unit}`,
    ],
    report: unit,
    read: readVitest,
    needs: 'build',
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    report: browser,
    read: readPlaywright,
    needs: 'build',
  },
];

/** @type {Outcome[]} */
const outcomes = [];
for (const step of steps) outcomes.push(await outcomeOf(step));
printSummary();

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(step) {
  const { name, command, report, needs } = step;
  const isReady = outcomes.every((other) => other.name !== needs || other.result === 'passed');
  if (!isReady) {
    const problems = [`${name}: not run, because the step "${needs}" failed`];
    return { name, result: 'not run', seconds: 0, passed: 0, problems };
  }
  console.log(`\n== ${name} ==`);
  if (report) rmSync(join(root, report), { force: true });
  const start = performance.now();
  const failure = await run(command);
  const seconds = (performance.now() - start) / 1000;
  const { passed, problems } = judge(step, failure);
  return { name, result: problems.length > 0 ? 'failed' : 'passed', seconds, passed, problems };
}

/**
 * Runs a program of the project with its output shown as it comes.
 * @param {string[]} command
 * @returns {Promise<string>} why it failed; empty when it did not
 */
function run([program = '', ...rest]) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: root,
      // The test of the built files takes those that were just built.
      env: { ...process.env, PATH: path, FLAGGED_BUILT: 'dist' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('close', (code, signal) =>
      resolve(code === 0 ? '' : `ended with ${signal ?? code}`),
    );
  });
}

/**
 * @param {Step} step
 * @param {string} failure
 * @returns {{ passed: number, problems: string[] }}
 */
function judge({ name, report: path, read }, failure) {
  const ended = failure === '' ? [] : [`${name}: ${failure}`];
  if (!path || !read) return { passed: 0, problems: ended };
  const report = reportIn(path, read);
  if (typeof report === 'string') return { passed: 0, problems: [`${name}: ${report}`] };
  const { passed, failed, skipped } = report;
  const problems = [
    ...failed.map((test) => `${name}: failed: ${test}`),
    ...skipped.map((test) => `${name}: skipped: ${test}`),
  ];
  if (passed + problems.length === 0) problems.push(`${name}: not a single test was found`);
  // A runner can fail without a failed test: an error between two tests, a `test.only`.
  return { passed, problems: problems.length > 0 ? problems : ended };
}

/**
 * @param {string} path
 * @param {(text: string) => Report} read
 * @returns {Report | string} the report, or what is wrong with it
 */
function reportIn(path, read) {
  try {
    return read(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `its report ${path} could not be read (${reason})`;
  }
}

/** @param {string} text @returns {Report} */
function readVitest(text) {
  /** @type {Report} */
  const report = { passed: 0, failed: [], skipped: [] };
  /** @type {import('vitest/reporters').JsonTestResults} */
  const { testResults } = JSON.parse(text);
  for (const { name, status: ofFile, assertionResults } of testResults) {
    const where = name.replace(root, '');
    for (const { fullName, status } of assertionResults) {
      const title = `${where}: ${fullName}`;
      if (status === 'passed') report.passed += 1;
      else if (status === 'failed') report.failed.push(title);
      else report.skipped.push(title);
    }
    // A file that cannot even be loaded has no tests to fail.
    const hasFailed = assertionResults.some(({ status }) => status === 'failed');
    if (ofFile === 'failed' && !hasFailed) report.failed.push(where);
  }
  return report;
}

/** @param {string} text @returns {Report} */
function readPlaywright(text) {
  /** @type {import('@playwright/test/reporter').JSONReport} */
  const { errors, suites } = JSON.parse(text);
  /** @type {Report} */
  const report = { passed: 0, failed: [], skipped: [] };
  for (const { message = '' } of errors) report.failed.push(message.split('\n')[0] ?? '');
  for (const suite of suites) readSuite(suite, [], report);
  return report;
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @param {string[]} above titles of the suites around it
 * @param {Report} report
 */
function readSuite(suite, above, report) {
  const path = [...above, suite.title];
  for (const { title: own, tests } of suite.specs) {
    for (const { projectName, status } of tests) {
      const title = [projectName, ...path, own].filter(Boolean).join(' › ');
      if (status === 'flaky') console.log(`Passed only when tried again: ${title}`);
      if (status === 'expected' || status === 'flaky') report.passed += 1;
      else if (status === 'skipped') report.skipped.push(title);
      else report.failed.push(title);
    }
  }
  for (const inner of suite.suites ?? []) readSuite(inner, path, report);
}

/** The steps, what went wrong, and as the last line the count. */
function printSummary() {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  console.log('\n== summary ==');
  for (const { name, result, seconds } of outcomes) {
    console.log(`${name.padEnd(26)}${result.padEnd(9)}${seconds.toFixed(1).padStart(7)} s`);
  }
  for (const problem of problems) console.log(`- ${problem}`);
  if (installed.length > 0 && outcomes.at(-1)?.result !== 'not run') {
    console.log(`Other engines: ${installed.map(({ name }) => name).join(', ')}.`);
  }
  for (const engine of engines.filter((one) => !isInstalled(one))) {
    console.log(`Not tried, as it is not installed here: ${engine.name} (${engine.from}).`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
  console.log(`${passed} passed, ${problems.length} failed`);
}
