import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { type DraftedRule, fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const drafts = () => stage.sql('select id from incentives.plan_versions')

async function refused(rule: Record<string, unknown>): Promise<object> {
  const before = await drafts()
  const sound = salesMargin({ ruleKey: 'sound' })
  const answer = await stage.as('omar').ask(contract.plans.draftVersion, fromTheTenth([sound, rule as DraftedRule]))
  expect(await drafts()).toEqual(before)
  return { status: answer.status, code: answer.body.code, path: answer.body.errors?.[0]?.path }
}

test('I-04 a calculation that nobody knows, or a setting that it would ignore, is refused when the rule is saved', async () => {
  expect(await refused({ ...salesMargin(), calcType: 'MAGIC' })).toMatchObject({ status: 400 })
  expect(await refused({ ...salesMargin(), config: { targetValue: '5' } })).toEqual({
    status: 422,
    code: 'rule.config_unknown',
    path: 'rules.1.config.targetValue',
  })
})

test('I-11 a bonus without a target, or one that everybody reaches, is refused', async () => {
  const { rate: _, ...bonus } = salesMargin({ calcType: 'BONUS_ON_TARGET' })
  expect(await refused({ ...bonus, config: { bonusAmount: '100' } })).toMatchObject({
    status: 422,
    path: 'rules.1.config.targetValue',
  })
  expect(await refused({ ...bonus, config: { targetValue: '0', bonusAmount: '100' } })).toMatchObject({
    status: 422,
    path: 'rules.1.config.targetValue',
  })
})

test('I-21 a metric that is not measured is refused, and says which there are', async () => {
  expect(await refused(salesMargin({ metricKey: 'loads_profit' }))).toMatchObject({
    status: 422,
    code: 'rule.metric_unknown',
    path: 'rules.1.metricKey',
  })
})

test('I-09 a rule in another currency than its plan is refused', async () => {
  expect(await refused(salesMargin({ currency: 'INR' }))).toMatchObject({ status: 422, path: 'rules.1.currency' })
})

test('two rules of one key, and a last day before the first, are refused', async () => {
  expect(await refused(salesMargin({ ruleKey: 'sound' }))).toEqual({
    status: 422,
    code: 'rule.key_taken',
    path: 'rules.1.ruleKey',
  })
  const answer = await stage
    .as('omar')
    .ask(contract.plans.draftVersion, fromTheTenth([salesMargin()], { endsOn: '2026-06-01' }))
  expect({ status: answer.status, path: answer.body.errors?.[0]?.path }).toEqual({ status: 422, path: 'endsOn' })
})

test('drafts of one plan drafted at once get one number each', async () => {
  const client = stage.as('meera')
  await Promise.all(
    Array.from({ length: 5 }, () => client.call(contract.plans.draftVersion, fromTheTenth([salesMargin()]))),
  )
  const numbers = await stage.sql<{ number: number }>(
    `select v.number from incentives.plan_versions v join ventures.ventures u on u.id = v.venture_id where u.code = 'NL' order by number`,
  )
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
})

test.each([
  ['arjun', 403],
  ['grace', 403],
  ['farah', 404],
  ['ruth', 403],
] as const)('I-17 a version drafted by %s is answered %i, and nothing is drafted', async (person, status) => {
  const before = await drafts()
  expect((await stage.as(person).ask(contract.plans.draftVersion, fromTheTenth([salesMargin()]))).status).toBe(status)
  expect(await drafts()).toEqual(before)
})

test('a plan is opened once under its name, by a head of its own venture', async () => {
  const plan = { ventureId: VENTURES.northline.id, name: 'Dispatch 2027', currency: 'USD' }
  const answers = await Promise.all([1, 2].map(() => stage.as('omar').ask(contract.plans.createPlan, plan)))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  expect((await stage.as('ana').ask(contract.plans.createPlan, plan)).status).toBe(403)
  expect((await stage.as('farah').ask(contract.plans.createPlan, plan)).status).toBe(403)
})

test('everyone of the venture reads what they are paid by, in words; a draft only those who write or decide it', async () => {
  await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth([salesMargin()]))
  const plansOf = async (person: 'ana' | 'marcus' | 'omar') =>
    (await stage.as(person).call(contract.plans.listPlans, {})).items.filter(
      (plan) => plan.name === 'Northline Sales 2026',
    )
  for (const person of ['ana', 'marcus'] as const) {
    const [plan] = await plansOf(person)
    expect(plan?.versions.map((version) => version.status)).toEqual(['PUBLISHED'])
    expect(plan?.versions[0]?.rules[0]?.sentence).toBe("Earns 5% of the month's own load margin, in Sales.")
    expect(plan?.can).toEqual({ draft: false })
    expect(plan?.versions[0]?.can).toEqual({ edit: false, discard: false, copy: false, publish: false })
  }
  expect((await plansOf('omar'))[0]?.versions.map((version) => version.status)).toContain('DRAFT')
  expect((await stage.as('nobody').call(contract.plans.listPlans, {})).items).toEqual([])
})

test('I-04 every rule that is wrong is named, each at the field to change', async () => {
  const slabs = (from: string) => ({
    mode: 'marginal' as const,
    slabs: [
      { from: '0', to: '5', rate: '1' },
      { from, to: null, rate: '2' },
    ],
  })
  const { rate: _, ...table } = salesMargin({ calcType: 'TIERED_SLAB' })
  const rules = [
    { ...table, config: slabs('6') },
    { ...table, ruleKey: 'other', config: slabs('4') },
    salesMargin({ ruleKey: 'cheap', cap: { amount: '-1', per: 'month' } }),
  ]
  const answer = await stage.as('omar').ask(contract.plans.draftVersion, fromTheTenth(rules))
  expect(answer.status).toBe(422)
  expect(answer.body.errors?.[0]?.path).toBe('rules.0.config.slabs.1.from')
  expect(answer.body.facts?.['defects']).toMatchObject([
    { path: 'rules.0.config.slabs.1.from', code: 'rule.slab_gap' },
    { path: 'rules.1.config.slabs.1.from', code: 'rule.slab_overlap' },
    { path: 'rules.2.cap.amount', code: 'rule.cap_negative' },
  ])
})

test('a rule for customers whom the venture does not have is refused', async () => {
  const { rate: _, ...bonus } = salesMargin({ calcType: 'LOAD_LEVEL_BONUS', metricKey: 'loads_completed' })
  const config = {
    field: 'miles' as const,
    slabs: [{ from: '0', to: null, amount: '5' }],
    customerIds: [VENTURES.harbor.id],
  }
  expect(await refused({ ...bonus, config })).toEqual({
    status: 422,
    code: 'rule.customer_unknown',
    path: 'rules.1.config.customerIds.0',
  })
})
