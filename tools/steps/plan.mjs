import { countCheck, countJest, countNodeTests, countPlaywright, countPreparation } from './counts.mjs';
import { scriptOf } from './program.mjs';

/**
 * A step: `name` is also its log's name, `args` go to this Node, `count` reads its result from the exit code and
 * `report` (a file in test-results), `after` names steps without whose success it makes no sense.
 */

const reportOf = (name) => `test-results/${name}.json`;

const generated = { name: 'generated-code', args: [scriptOf('nx'), 'run', 'client:codegen', '--output-style=static'], count: countPreparation };

// Habits and types of all TypeScript in one go, natively; what only Angular's own rules know, by them.
const lint = { name: 'lint', args: [scriptOf('oxlint'), '--type-aware', '--type-check', '.'], count: countCheck };
const templates = { name: 'templates', args: [scriptOf('eslint'), 'client'], count: countCheck };
const arrows = { name: 'arrows', args: [scriptOf('dependency-cruiser', 'depcruise'), '--config', '.dependency-cruiser.mjs', 'server/src', 'client/src', 'migrations'], count: countCheck };
const deadCode = { name: 'dead-code', args: [scriptOf('knip')], count: countCheck };

const build = { name: 'build', args: [scriptOf('nx'), 'run-many', '-t', 'build', '--output-style=static'], count: countCheck };

const jest = (name, config, filter) => ({
  name,
  args: [scriptOf('jest'), '-c', config, '--json', '--outputFile', reportOf(name), ...filter],
  report: reportOf(name),
  count: countJest,
});

/** All tests of a side run together in a few files; some of them each in its own. */
const configFor = (side, filter) => `${side}/jest${filter.length ? '' : '.together'}.config.mjs`;

// The server's ES modules need the flag, the client's preset breaks with it.
const server = (filter) => ({ ...jest('server', configFor('server', filter), filter), env: { NODE_OPTIONS: '--experimental-vm-modules' } });
const office = { ...jest('office', 'server/jest.office.config.mjs', []), env: { NODE_OPTIONS: '--experimental-vm-modules' } };
const client = (filter) => jest('client', configFor('client', filter), filter);
const tools = (files) => ({
  name: 'tools',
  args: ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', '--test-reporter-destination=test-results/tools.tap', ...(files.length ? files : ['tools/testing/*.test.mjs'])],
  report: 'test-results/tools.tap',
  count: countNodeTests,
});
// One that waits for ever is ended and named.
const reliabilityTests = (name, files, concurrency) => ({
  name,
  args: ['--test', `--test-concurrency=${concurrency}`, '--test-timeout=600000', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=test-results/${name}.tap`, files],
  report: `test-results/${name}.tap`,
  count: countNodeTests,
  after: ['build'],
});
// Both places of the queue and the long run at once: the tests mostly wait.
const reliability = reliabilityTests('reliability', 'tools/reliability/*.test.mjs', 3);
// By itself: a start builds what the others run.
const npmStart = reliabilityTests('npm-start', 'tools/reliability/start/*.test.mjs', 1);
const browser = (filter) => ({ name: 'browser', args: [scriptOf('@playwright/test', 'playwright'), 'test', ...filter], report: reportOf('browser'), count: countPlaywright, after: ['build'] });

const checks = [lint, templates, arrows, deadCode];

// What a journey tells again for a phone, in English, for a second person or at a lesser road, waits for a merge: it takes as long as the rest.
const BREADTH = '@breadth';

/** Stages come one after another; the lanes of a stage run side by side, the steps of a lane in order. */
const parts = {
  static: [[[generated]], [checks]],
  server: [[[server([])]]],
  database: [[[server(['--testPathPatterns', '\\.int-spec\\.ts$'])]]],
  office: [[[office]]],
  client: [[[generated]], [[client([])]]],
  tools: [[[tools([])]]],
  browser: [[[build]], [[browser([])]]],
  breadth: [[[build]], [[browser(['--grep', BREADTH])]]],
  reliability: [[[build]], [[reliability]], [[npmStart]]],
  // what takes one core stands beside the like; the server's tests and the browser take all of them
  all: [[[generated]], [[build, ...checks], [client([])], [tools([])]], [[server([])]], [[browser(['--grep-invert', BREADTH])]]],
};

export const partNames = Object.keys(parts);

const suites = {
  client: (paths) => [[[generated]], [[client(paths)]]],
  e2e: (paths) => [[[build]], [[browser(paths)]]],
  tools: (paths) => [[[tools(paths)]]],
  server: (paths) => [[[server(paths)]]],
};

/** The suite that a path such as "client/src/app/today" belongs to: the server's unless it names another folder. */
const suiteOf = (path) => Object.keys(suites).find((folder) => path.startsWith(folder)) ?? 'server';

/**
 * The stages for what was asked: names of parts, or paths of tests; everything when nothing was asked.
 *
 * @param {string[]} wanted
 */
export function planFor(wanted) {
  if (wanted.length === 0) return parts.all;
  const names = wanted.filter((name) => name in parts);
  const paths = Object.groupBy(wanted.filter((name) => !(name in parts)), suiteOf);
  return [...names.flatMap((name) => parts[name]), ...Object.entries(paths).flatMap(([suite, list]) => suites[suite](list))];
}
