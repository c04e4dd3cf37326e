// Who may import whom (ARCHITECTURE.md §4). Each rule has a canary in import-rules.test.ts that must be caught.
const TEST = '(\\.(test|fixture)\\.tsx?|/testing/[^/]+\\.ts)$'
const TEST_TOOLS = '(^|/)node_modules/(vitest|fast-check)/|^(vitest|fast-check)|^(node:)?(fs|path|url|os|fs/promises)$'
const WORK = 'freight|hospitality|bpo|saas|holdings|operations'
const DESK = 'access|my-day|briefing|search|task-generation|statements'
const modules = (names: string) => `^server/src/modules/(${names})/`

type Condition = {
  path?: string
  pathNot?: string | string[]
  circular?: boolean
  orphan?: boolean
  couldNotResolve?: boolean
}
const rule = (name: string, comment: string, from: Condition, to: Condition) => ({
  name,
  comment,
  severity: 'error' as const,
  from,
  to,
})

export const importRules = {
  forbidden: [
    rule(
      'engine-alone',
      'The engine imports the engine only.',
      { path: '^engine/src', pathNot: TEST },
      { pathNot: '^engine/src' },
    ),
    rule(
      'engine-tests',
      'Tests of the engine may use the test tools, nothing else.',
      { path: `^engine/src.*${TEST}` },
      { pathNot: `^engine/src|${TEST_TOOLS}` },
    ),
    rule(
      'two-engines',
      'The second engine of pay shares nothing with what it is compared with, and only tests ask it.',
      { path: '^engine/src/incentives-by-hand/', pathNot: TEST },
      { pathNot: '^engine/src/incentives-by-hand/' },
    ),
    rule(
      'second-engine-in-tests',
      'Nothing in the product runs the second engine of pay.',
      { path: '.', pathNot: [TEST, '^engine/src/incentives-by-hand/'] },
      { path: '^engine/src/incentives-by-hand/' },
    ),
    rule(
      'contract-thin',
      'The contract imports engine constants and zod only.',
      { path: '^contract/src', pathNot: TEST },
      { pathNot: '^contract/src|^engine/src|node_modules/zod/' },
    ),
    rule(
      'web-never-server',
      'The web app knows the contract, never the server.',
      { path: '^web/' },
      { path: '^server/' },
    ),
    rule(
      'server-never-web',
      'The server serves the built files and imports none of them.',
      { path: '^server/' },
      { path: '^web/' },
    ),
    rule(
      'module-door',
      'A module is entered only through its index.ts.',
      { path: '^server/src/modules/([^/]+)/' },
      {
        path: '^server/src/modules/([^/]+)/',
        pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/index\\.ts$'],
      },
    ),
    rule(
      'module-door-outside',
      'Also from outside the modules.',
      { path: '^(server|scripts|bench)/', pathNot: '^server/src/modules/' },
      { path: '^server/src/modules/[^/]+/', pathNot: '^server/src/modules/[^/]+/index\\.ts$' },
    ),
    rule(
      'work-alone',
      'Work modules do not import each other.',
      { path: modules(WORK) },
      { path: modules(WORK), pathNot: '^server/src/modules/$1/' },
    ),
    rule(
      'tier-base',
      'Base modules import no work, no consequence, no desk.',
      { path: modules('identity|ventures|fx') },
      { path: modules(`${WORK}|kpi|incentives|gamification|${DESK}`) },
    ),
    rule(
      'tier-work',
      'Work emits and never imports a consequence.',
      { path: modules(WORK) },
      { path: modules(`kpi|incentives|gamification|${DESK}`) },
    ),
    rule(
      'tier-kpi',
      'Figures import no pay, no points, no desk.',
      { path: modules('kpi') },
      { path: modules(`incentives|gamification|${DESK}`) },
    ),
    rule(
      'tier-incentives',
      'Pay imports no points and no desk.',
      { path: modules('incentives') },
      { path: modules(`gamification|${DESK}`) },
    ),
    rule(
      'tier-gamification',
      'Points import no pay and no desk.',
      { path: modules('gamification') },
      { path: modules(`incentives|${DESK}`) },
    ),
    rule(
      'tier-desk',
      'Nothing imports a desk module; it reads over everything.',
      { path: '^server/src/modules/([^/]+)/' },
      { path: modules(DESK), pathNot: '^server/src/modules/$1/' },
    ),
    rule(
      'platform-alone',
      'The platform knows no module.',
      { path: '^server/src/platform/' },
      { path: '^server/src/(modules|integrations)/' },
    ),
    rule(
      'cli-on-top',
      'The command line asks the product; nothing in the product knows of it.',
      { path: '^server/', pathNot: ['^server/src/cli/', TEST] },
      { path: '^server/src/cli/' },
    ),
    rule(
      'kysely-at-home',
      'SQL lives in the platform, in stores and in queries.',
      {
        path: '^(server/src|contract|engine|web)',
        pathNot: [
          '^server/src/platform/',
          // A module with rooms has them in each.
          '^server/src/modules/.+/(store|queries)/',
          '^server/src/generated/',
          TEST,
        ],
      },
      { path: 'node_modules/kysely/' },
    ),
    rule(
      'network-at-home',
      'Network lives in integrations only.',
      {
        path: '^server/src',
        pathNot: [
          '^server/src/integrations/',
          '^server/src/platform/embedded-postgres/',
          '^server/src/platform/http/port\\.ts$',
          '^server/src/(testing|faults)/',
          TEST,
        ],
      },
      { path: '^(node:)?(net|http|https|http2|dns|tls|dgram)$|node_modules/(nodemailer|undici)/' },
    ),
    rule(
      'patience-at-home',
      'Retries, breakers and ends of time are made in one place.',
      { path: '^server/', pathNot: '^server/src/platform/outside/' },
      { path: 'node_modules/cockatiel/' },
    ),
    rule(
      'features-alone',
      'Web features do not import each other.',
      { path: '^web/src/features/([^/]+)/' },
      { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    ),
    rule(
      'web-downwards',
      'app → pages → features → ui, lib.',
      { path: '^web/src/(features|ui|lib)/' },
      { path: '^web/src/(app|pages)/' },
    ),
    rule('web-pages', 'Pages do not import the app.', { path: '^web/src/pages/' }, { path: '^web/src/app/' }),
    rule('web-ui', 'Shared parts know no feature.', { path: '^web/src/(ui|lib)/' }, { path: '^web/src/features/' }),
    rule('web-lib', 'The library knows no part.', { path: '^web/src/lib/' }, { path: '^web/src/ui/' }),
    rule('no-cycles', 'No cycles.', {}, { circular: true }),
    rule(
      'no-orphans',
      'Every file is imported by something or is an entry.',
      {
        orphan: true,
        pathNot: [
          TEST,
          '\\.d\\.ts$',
          '^(scripts|bench)/',
          '^server/src/(main|faults/)',
          '^server/fakes/main\\.ts$',
          '^web/(vite\\.config|src/app/main)',
          '^server/src/platform/embedded-postgres/watchdog\\.ts$',
          'global-setup\\.ts$',
        ],
      },
      {},
    ),
    rule(
      'no-unresolved',
      'Every import resolves.',
      {},
      { couldNotResolve: true, pathNot: '^node-(linux|bin|win)|\\.css$' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
