const modules = ['identity', 'access', 'organizations', 'invitations', 'cycles', 'sector-plans', 'action-items', 'meetings', 'council', 'oparl', 'analyses', 'goals', 'goal-reviews', 'goal-status', 'council-reports', 'measures', 'methods', 'impact-models', 'evaluations', 'action-plans', 'contributions', 'learning', 'activity', 'discussions', 'notifications', 'calendar', 'operations', 'demo'];
const moduleOf = (name) => `^server/src/modules/${name}/`;

/** Each module may meet the earlier ones only: the order is part of the design (docs/adr). */
const inOrder = modules.slice(0, -1).map((name, place) => ({
  name: `${name}-knows-no-later-module`,
  comment: `Modules depend on each other in one direction: ${modules.join(' ← ')}.`,
  severity: 'error',
  from: { path: moduleOf(name) },
  to: { path: moduleOf(`(${modules.slice(place + 1).join('|')})`) },
}));

/** graphql, http, jobs → use-cases → persistence → domain → kernel */
const layers = ['domain', 'persistence', 'use-cases', '(graphql|http|jobs)'];
const downwards = layers.slice(0, -1).map((layer, place) => ({
  name: `${layer}-knows-no-layer-above`,
  comment: 'Inside of a module arrows point down: graphql, http, jobs → use-cases → persistence → domain.',
  severity: 'error',
  from: { path: `^server/src/modules/([^/]+)/${layer}/` },
  to: { path: `^server/src/modules/$1/(${layers.slice(place + 1).join('|')})/` },
}));

export default {
  forbidden: [
    { name: 'no-cycle', comment: 'With ES modules and decorator metadata a circle crashes at start-up.', severity: 'error', from: {}, to: { circular: true } },
    ...inOrder,
    ...downwards,
    {
      name: 'modules-meet-at-the-door',
      comment: 'A module is used through its index.ts only.',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: { path: '^server/src/modules/([^/]+)/', pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'only-doors-from-outside',
      comment: 'The program is put together from the public faces of its modules.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/modules/' },
      to: { path: '^server/src/modules/', pathNot: '^server/src/modules/[^/]+/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform knows no business word.',
      severity: 'error',
      from: { path: '^server/src/(platform|config|kernel)/', pathNot: 'spec\\.ts$' },
      to: { path: '^server/src/(modules/|data-source|app|main|grants|migrate)' },
    },
    { name: 'kernel-imports-nothing-of-ours', comment: 'The kernel is the bottom.', severity: 'error', from: { path: '^server/src/kernel/' }, to: { path: '^server/src/', pathNot: '^server/src/kernel/' } },
    {
      name: 'no-test-in-production',
      comment: 'What is shipped needs nothing of the tests.',
      severity: 'error',
      from: { path: '^(server|client)/src/', pathNot: ['\\.(spec|int-spec)\\.ts$', '/testing/', 'test-setup'] },
      to: { path: ['^server/(testing|e2e)/', '\\.(spec|int-spec)\\.ts$', '/testing/'] },
    },
    { name: 'migrations-know-no-entity', comment: 'A migration is history; entities go on.', severity: 'error', from: { path: '^migrations/' }, to: { path: '^(server|client)/' } },
    { name: 'client-meets-server-by-contract', comment: 'The contract is contract/schema.graphql.', severity: 'error', from: { path: '^client/' }, to: { path: '^(server|migrations)/' } },
    {
      name: 'features-never-meet',
      comment: 'Features of the client share core, shell, ui, status, discussions, evaluations, goal-status, impact-models, learning and thread only.',
      severity: 'error',
      from: { path: '^client/src/app/([^/]+)/', pathNot: '^client/src/app/(core|shell|ui|status|gql)/' },
      to: { path: '^client/src/app/([^/]+)/', pathNot: ['^client/src/app/$1/', '^client/src/app/(core|shell|ui|status|gql|discussions|evaluations|goal-status|impact-models|learning|thread)/'] },
    },
    {
      name: 'widgets-know-no-domain',
      comment: 'What lies in ui knows no word of social planning.',
      severity: 'error',
      from: { path: '^client/src/app/ui/' },
      to: { path: '^client/src/app/', pathNot: '^client/src/app/ui/' },
    },
    { name: 'no-drawers', comment: 'Name the idea instead.', severity: 'error', from: {}, to: { path: '^(server|client|tools|migrations).*(^|/)(helpers?|utils?|common|misc|shared)(\\.|/)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|client/src/app/gql)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
