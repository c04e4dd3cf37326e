import { contract, type Plan } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
let draft: Plan['versions'][number]
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  const plan = await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth([salesMargin()]))
  draft = newest(plan)
})

function newest({ versions: [first] }: Plan): Plan['versions'][number] {
  if (!first) throw new Error('The plan has no version.')
  return first
}

const stored = () =>
  stage.sql(
    'select v.*, r.rule from incentives.plan_versions v join incentives.rules r on r.version_id = v.id where v.id = $1',
    [draft.id],
  )

/** Five percent of 1,000 dollars of margin. */
const fifty = {
  name: 'A thousand of margin',
  ruleKey: 'sales-margin',
  toDate: { value: '1000' },
  expected: { minor: 50_00, currency: 'USD' },
}

test('a draft is edited, what is not named stays, and the edit is on record with before and after', async () => {
  const plan = await stage.as('sam').call(contract.plans.changeVersion, {
    id: draft.id,
    version: 1,
    startsOn: '2026-07-01',
    rules: [salesMargin({ rate: '0.06' }), salesMargin({ ruleKey: 'more', rate: '0.01' })],
  })
  expect(newest(plan)).toMatchObject({ version: 2, startsOn: '2026-07-01', endsOn: null, number: draft.number })
  expect(newest(plan).rules.map(({ rule }) => [rule.ruleKey, rule.rate])).toEqual([
    ['sales-margin', '0.06'],
    ['more', '0.01'],
  ])
  const later = await stage
    .as('omar')
    .call(contract.plans.changeVersion, { id: draft.id, version: 2, endsOn: '2026-12-31' })
  expect(newest(later)).toMatchObject({ version: 3, startsOn: '2026-07-01', endsOn: '2026-12-31' })
  expect(newest(later).rules).toHaveLength(2)
  const audited = await stage.sql(
    `select actor_id, before->>'startsOn' as before, after->>'startsOn' as after from identity.audit_log
      where action = 'incentives.change_version' and subject_id = $1 order by at, id`,
    [draft.id],
  )
  expect(audited).toEqual([
    { actor_id: PEOPLE.sam.id, before: '2026-06-10', after: '2026-07-01' },
    { actor_id: PEOPLE.omar.id, before: '2026-07-01', after: '2026-07-01' },
  ])
})

test('two who edit the same draft: the second is told, and nothing of theirs is saved', async () => {
  const edit = (rate: string) => ({ id: draft.id, version: 1, rules: [salesMargin({ rate })] })
  const answers = await Promise.all([
    stage.as('omar').ask(contract.plans.changeVersion, edit('0.06')),
    stage.as('sam').ask(contract.plans.changeVersion, edit('0.07')),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = answers.find(({ status }) => status === 409)
  expect(refused?.body).toMatchObject({ code: 'record.changed', facts: { facts: { version: 2 } } })
})

test('whoever edited a draft last does not publish it, and neither does whoever drafted it', async () => {
  await stage.as('sam').call(contract.plans.changeVersion, { id: draft.id, version: 1, startsOn: '2027-01-01' })
  for (const person of ['omar', 'sam'] as const)
    expect((await stage.as(person).ask(contract.plans.publishVersion, { id: draft.id, version: 2 })).status).toBe(403)
  const plan = await stage.as('meera').call(contract.plans.getPlan, { id: draft.planId })
  expect(newest(plan)).toMatchObject({ isOwn: false, can: { publish: true } })
  await stage.as('meera').call(contract.plans.publishVersion, { id: draft.id, version: 2 })
  const answer = await stage
    .as('sam')
    .ask(contract.plans.changeVersion, { id: draft.id, version: 2, endsOn: '2027-02-01' })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.published' })
})

test('an example stands with its version beside what the engine makes of it', async () => {
  const wrong = { ...fifty, name: 'Too much', expected: { minor: 50_01, currency: 'USD' } }
  const day = {
    ...fifty,
    name: 'The last hundred',
    before: { value: '900' },
    expected: { minor: 5_00, currency: 'USD' },
  }
  const own = {
    ...fifty,
    name: 'Somebody with eight percent',
    override: { rate: '0.08', startsOn: '2026-06-01', endsOn: null },
    expected: { minor: 80_00, currency: 'USD' },
  }
  const plan = await stage
    .as('omar')
    .call(contract.plans.changeVersion, { id: draft.id, version: 1, examples: [fifty, wrong, day, own] })
  expect(newest(plan).examples.map(({ name, actual, passes }) => [name, actual?.minor, passes])).toEqual([
    ['A thousand of margin', 50_00, true],
    ['Too much', 50_00, false],
    ['The last hundred', 5_00, true],
    ['Somebody with eight percent', 80_00, true],
  ])
})

test('a version is not put in force while an example fails, and the sentence names it', async () => {
  const wrong = { ...fifty, name: 'Too much', expected: { minor: 50_01, currency: 'USD' } }
  await stage
    .as('omar')
    .call(contract.plans.changeVersion, { id: draft.id, version: 1, startsOn: '2027-03-01', examples: [fifty, wrong] })
  const answer = await stage.as('sam').ask(contract.plans.publishVersion, { id: draft.id, version: 2, confirm: true })
  expect({ status: answer.status, code: answer.body.code, examples: answer.body.facts?.['examples'] }).toEqual({
    status: 422,
    code: 'version.examples_fail',
    examples: ['Too much'],
  })
  expect(answer.body.detail).toContain('Too much')
  expect(await stored()).toMatchObject([{ status: 'DRAFT' }])
})

test.each([
  ['rule that is not there', { ruleKey: 'gone' }, 'examples.1.ruleKey', 'example.rule_unknown'],
  [
    'currency of elsewhere',
    { expected: { minor: 1, currency: 'INR' } },
    'examples.1.expected.currency',
    'example.currency_mismatch',
  ],
  ['value that is no number', { toDate: { value: 'many' } }, 'examples.1.toDate', 'number.malformed'],
  ['name that is taken', { name: fifty.name }, 'examples.1.name', 'example.name_taken'],
])('an example with a %s is refused by its path, and nothing is saved', async (_what, change, path, code) => {
  const before = await stored()
  const examples = [fifty, { ...fifty, name: 'Second', ...change }]
  const answer = await stage.as('omar').ask(contract.plans.changeVersion, { id: draft.id, version: 1, examples })
  expect({ status: answer.status, code: answer.body.code, path: answer.body.errors?.[0]?.path }).toEqual({
    status: 422,
    code,
    path,
  })
  expect(await stored()).toEqual(before)
})

test('the cliffs of a rule are told with its version', async () => {
  const { rate: _, ...table } = salesMargin({ calcType: 'TIERED_SLAB' })
  const slabs = [
    { from: '0', to: '5000', rate: '0.0125' },
    { from: '5000', to: null, rate: '0.01' },
  ]
  const rules = [{ ...table, config: { mode: 'whole' as const, slabs } }]
  const plan = await stage.as('omar').call(contract.plans.changeVersion, { id: draft.id, version: 1, rules })
  expect(newest(plan).rules[0]?.cliffs).toEqual([
    {
      at: '5000',
      kind: 'down',
      jump: { minor: -12_50, currency: 'USD' },
      sentence: "At 5,000.00 USD load margin the month's amount falls by 12.50 USD.",
    },
  ])
})

test('customers of the venture may be named, by id', async () => {
  const { rate: _, ...bonus } = salesMargin({ calcType: 'LOAD_LEVEL_BONUS', metricKey: 'loads_completed' })
  const config = {
    field: 'miles' as const,
    slabs: [{ from: '0', to: null, amount: '5' }],
    customerIds: [CUSTOMERS.cordova.id],
  }
  const plan = await stage
    .as('omar')
    .call(contract.plans.changeVersion, { id: draft.id, version: 1, rules: [{ ...bonus, config }] })
  expect(newest(plan).rules[0]?.rule.config.customerIds).toEqual([CUSTOMERS.cordova.id])
})

test('a draft is discarded with all it holds; what it said stays on record', async () => {
  await stage.as('omar').call(contract.plans.changeVersion, { id: draft.id, version: 1, examples: [fifty] })
  const stale = await stage.as('omar').ask(contract.plans.discardVersion, { id: draft.id, version: 1 })
  expect({ status: stale.status, code: stale.body.code }).toEqual({ status: 409, code: 'record.changed' })
  const plan = await stage.as('omar').call(contract.plans.discardVersion, { id: draft.id, version: 2 })
  expect(plan.versions.map(({ id }) => id)).not.toContain(draft.id)
  expect(await stage.sql('select from incentives.worked_examples where version_id = $1', [draft.id])).toEqual([])
  const [entry] = await stage.sql<{ rate: string; example: string }>(
    `select before->'rules'->0->>'rate' as rate, before->'examples'->0->>'name' as example from identity.audit_log
      where action = 'incentives.discard_version' and subject_id = $1`,
    [draft.id],
  )
  expect(entry).toEqual({ rate: '0.05', example: 'A thousand of margin' })
})

test.each([
  ['arjun', 403],
  ['grace', 403],
  ['ruth', 403],
  ['farah', 404],
] as const)('I-17 a draft edited or discarded by %s is answered %i, and nothing changed', async (person, status) => {
  const before = await stored()
  const client = stage.as(person)
  const edit = { id: draft.id, version: 1, rules: [salesMargin({ rate: '0.5' })] }
  expect((await client.ask(contract.plans.changeVersion, edit)).status).toBe(status)
  expect((await client.ask(contract.plans.discardVersion, { id: draft.id, version: 1 })).status).toBe(status)
  expect(await stored()).toEqual(before)
})
