import { contract, type Plan, type PlanDocument } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS, PLANS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { versionId } = PLANS.northline
const toHarbor = { id: versionId, ventureId: VENTURES.harbor.id, name: 'Harbor sales', startsOn: '2026-07-01' }
const counted = () =>
  stage.sql('select venture_id, count(*)::int as n from incentives.plan_versions group by 1 order by 1')
const exported = (id: string = versionId): Promise<PlanDocument> =>
  stage.as('omar').call(contract.plans.exportVersion, { id })

test('a version is copied to another venture as a draft of a new plan, and both have it on record', async () => {
  const plan = await stage.as('meera').call(contract.plans.copyVersion, toHarbor)
  expect(plan).toMatchObject({ ventureId: VENTURES.harbor.id, name: 'Harbor sales', currency: 'USD' })
  const [copy] = plan.versions
  expect(copy).toMatchObject({ status: 'DRAFT', number: 1, startsOn: '2026-07-01', endsOn: null })
  expect(copy?.rules.map(({ rule }) => rule.ruleKey)).toEqual(['sales-margin', 'loads-dispatched', 'month-of-forty'])
  const again = await stage.as('meera').call(contract.plans.copyVersion, { ...toHarbor, startsOn: '2026-08-01' })
  expect({ id: again.id, drafts: again.versions.length }).toEqual({ id: plan.id, drafts: 2 })
  const entries = await stage.sql(
    `select venture_id, count(*)::int as n from identity.audit_log where action = 'incentives.copy_version' group by 1 order by 1`,
  )
  expect(entries).toEqual([
    { venture_id: VENTURES.northline.id, n: 2 },
    { venture_id: VENTURES.harbor.id, n: 2 },
  ])
})

test('a copy into a plan of another currency is refused', async () => {
  const input = { ...toHarbor, ventureId: VENTURES.callbridge.id, name: PLANS.callbridge.name }
  const answer = await stage.as('meera').ask(contract.plans.copyVersion, input)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'plan.currency_mismatch' })
})

test('a rule for customers of the first venture is refused in the second, by their names', async () => {
  const { rate: _, ...bonus } = salesMargin({ calcType: 'LOAD_LEVEL_BONUS', metricKey: 'loads_completed' })
  const config = {
    field: 'miles' as const,
    slabs: [{ from: '0', to: null, amount: '5' }],
    customerIds: [CUSTOMERS.cordova.id],
  }
  const plan = await stage.as('meera').call(contract.plans.draftVersion, fromTheTenth([{ ...bonus, config }]))
  const before = await counted()
  const answer = await stage
    .as('meera')
    .ask(contract.plans.copyVersion, { ...toHarbor, id: plan.versions[0]?.id ?? '', name: 'With customers' })
  expect({ status: answer.status, path: answer.body.errors?.[0]?.path }).toEqual({
    status: 422,
    path: 'rules.0.config.customerIds.0',
  })
  expect(answer.body.detail).toContain(CUSTOMERS.cordova.name)
  expect(await counted()).toEqual(before)
})

test.each([
  ['omar', 403],
  ['tessa', 404],
  ['farah', 403],
  ['grace', 403],
] as const)('I-17 a copy into the other venture by %s is answered %i, and nothing changed', async (person, status) => {
  const before = await counted()
  expect((await stage.as(person).ask(contract.plans.copyVersion, toHarbor)).status).toBe(status)
  expect(await counted()).toEqual(before)
})

test('what is exported is imported as the same draft, with its examples', async () => {
  const example = {
    name: 'A thousand of margin',
    ruleKey: 'sales-margin',
    toDate: { value: '1000' },
    expected: { minor: 50_00, currency: 'USD' },
  }
  const drafted = await stage
    .as('omar')
    .call(contract.plans.draftVersion, fromTheTenth([salesMargin()], { examples: [example] }))
  const document = await exported(drafted.versions[0]?.id)
  expect(document).toMatchObject({
    format: 'holdfast.plan',
    formatVersion: 1,
    planName: 'Northline Sales 2026',
    currency: 'USD',
    startsOn: '2026-06-10',
    endsOn: null,
    examples: [{ ...example, before: null, override: null }],
  })
  const plan: Plan = await stage.as('omar').call(contract.plans.importVersion, { id: PLANS.northline.id, ...document })
  expect(plan.versions[0]?.number).toBe((drafted.versions[0]?.number ?? 0) + 1)
  expect(await exported(plan.versions[0]?.id)).toEqual(document)
})

test('every defect of a document is named by its path, and nothing is drafted', async () => {
  const document = await exported()
  const before = await counted()
  const rules = document.rules.map((rule, at) => (at < 2 ? { ...rule, metricKey: 'loads_profit' } : rule))
  const answer = await stage
    .as('omar')
    .ask(contract.plans.importVersion, { id: PLANS.northline.id, ...document, rules })
  expect(answer.status).toBe(422)
  expect(answer.body.facts?.['defects']).toMatchObject([{ path: 'rules.0.metricKey' }, { path: 'rules.1.metricKey' }])
  const malformed = { id: PLANS.northline.id, ...document, formatVersion: 2, currency: 'dollars' }
  const unread = await stage.as('omar').ask(contract.plans.importVersion, malformed as never)
  expect({ status: unread.status, paths: unread.body.errors?.map(({ path }) => path) }).toEqual({
    status: 400,
    paths: ['formatVersion', 'currency'],
  })
  expect(await counted()).toEqual(before)
})

test('a document in another currency than the plan’s is refused', async () => {
  const document = await stage.as('farah').call(contract.plans.exportVersion, { id: PLANS.callbridge.versionId })
  const answer = await stage.as('omar').ask(contract.plans.importVersion, { id: PLANS.northline.id, ...document })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 422, code: 'plan.currency_mismatch' })
})

test('everyone of the venture may take the published version along; a draft is not there for them', async () => {
  expect((await stage.as('ana').call(contract.plans.exportVersion, { id: versionId })).rules).toHaveLength(3)
  const drafted = await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth([salesMargin()]))
  const id = drafted.versions[0]?.id ?? ''
  expect((await stage.as('ana').ask(contract.plans.exportVersion, { id })).status).toBe(404)
  expect((await stage.as('ana').ask(contract.plans.diffVersion, { id })).status).toBe(404)
  expect((await stage.as('farah').ask(contract.plans.exportVersion, { id: versionId })).status).toBe(404)
})

test('a draft says in words what it changes of the version that it follows', async () => {
  const drafted = await stage
    .as('omar')
    .call(contract.plans.draftVersion, fromTheTenth([salesMargin({ rate: '0.06' }), salesMargin({ ruleKey: 'extra' })]))
  const id = drafted.versions[0]?.id ?? ''
  const diff = await stage.as('omar').call(contract.plans.diffVersion, { id })
  expect(diff.from).toEqual({ id: versionId, number: 1 })
  expect(diff.changed).toEqual([
    { ruleKey: 'sales-margin', name: 'Sales margin', changes: [{ field: 'Rate', before: '5%', after: '6%' }] },
  ])
  expect(diff.added.map(({ ruleKey }) => ruleKey)).toEqual(['extra'])
  expect(diff.removed.map(({ ruleKey }) => ruleKey)).toEqual(['loads-dispatched', 'month-of-forty'])
  const back = await stage.as('omar').call(contract.plans.diffVersion, { id: versionId, against: id })
  expect(back.changed[0]?.changes).toEqual([{ field: 'Rate', before: '6%', after: '5%' }])
})
