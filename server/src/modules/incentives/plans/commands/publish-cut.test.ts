import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plantLoads } from '../../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { NORTHLINE_RULES } from '../../../../testing/world/plan-rules.ts'
import { type DraftedRule, fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** The bonus of 150 dollars for 40 loads a month, for so many from the 10th of June on. */
const from = (targetValue: string, bonusAmount = '150'): DraftedRule => ({
  ...NORTHLINE_RULES[2],
  config: { targetValue, bonusAmount },
})

async function draft(rules: readonly DraftedRule[], startsOn = '2026-06-10'): Promise<string> {
  const plan = await stage.as('omar').call(contract.plans.draftVersion, fromTheTenth(rules, { startsOn }))
  return plan.versions[0]?.id ?? ''
}

const usd = (minor: number) => ({ minor, currency: 'USD' })

test('a target that is lowered in the middle of a month jumps over a step: who is passed over is named', async () => {
  await plantLoads(stage, { day: '2026-06-05', count: 4, people: ['ana'], role: 'DISPATCH' })
  await plantLoads(stage, { day: '2026-06-05', count: 1, people: ['dana'], role: 'DISPATCH' })
  await plantLoads(stage, { day: '2026-06-12', count: 2, people: ['ana'], role: 'DISPATCH' })
  await plantLoads(stage, { day: '2026-06-12', count: 2, people: ['dana'], role: 'DISPATCH' })
  const id = await draft([from('3')])
  const check = await stage.as('omar').call(contract.plans.checkVersion, { id })
  expect(check.cuts).toMatchObject([
    {
      ruleKey: 'month-of-forty',
      changed: ['target'],
      periodFrom: '2026-06-01',
      periodTo: '2026-06-30',
      firstDay: '2026-07-01',
    },
  ])
  expect(check.firstDay).toBe('2026-07-01')
  expect(check.concerned).toEqual([
    {
      person: { id: PEOPLE.ana.id, name: 'Ana Whitfield' },
      ruleKey: 'month-of-forty',
      without: usd(0),
      with: usd(0),
      whole: usd(150_00),
    },
    {
      person: { id: PEOPLE.dana.id, name: 'Dana Kowalski' },
      ruleKey: 'month-of-forty',
      without: usd(0),
      with: usd(150_00),
      whole: usd(150_00),
    },
  ])
})

test('publishing a cut wants a confirmation, with the list, and then pays as the list said', async () => {
  await plantLoads(stage, { day: '2026-06-12', count: 3, people: ['ana'], role: 'DISPATCH' })
  const id = await draft([from('3')])
  const answer = await stage.as('sam').ask(contract.plans.publishVersion, { id, version: 1 })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 409, code: 'version.cuts_period' })
  expect(answer.body.facts).toMatchObject({
    firstDay: '2026-07-01',
    concernedCount: 1,
    concerned: [{ person: { id: PEOPLE.ana.id }, without: usd(0), with: usd(150_00), whole: usd(150_00) }],
  })
  expect(await stage.sql('select status from incentives.plan_versions where id = $1', [id])).toEqual([
    { status: 'DRAFT' },
  ])

  await stage.as('sam').call(contract.plans.publishVersion, { id, version: 1, confirm: true })
  await stage.settle()
  const paid = await stage.sql(
    `select sum(amount_minor)::int as minor from incentives.lines where rule_key = 'month-of-forty' and user_id = $1`,
    [PEOPLE.ana.id],
  )
  expect(paid).toEqual([{ minor: 150_00 }])
  const [entry] = await stage.sql<{ confirmed: string }>(
    `select after->>'confirmed' as confirmed from identity.audit_log where action = 'incentives.publish_version'`,
  )
  expect(entry?.confirmed).toBe('true')
})

test('a change of rate cuts nothing, and neither does a target from the first day of a month', async () => {
  await plantLoads(stage, { day: '2026-06-12', count: 3, people: ['arjun'], role: 'SALES' })
  const rate = await draft([salesMargin({ rate: '0.06' })], '2026-06-20')
  expect(await stage.as('omar').call(contract.plans.checkVersion, { id: rate })).toEqual({
    version: 1,
    cuts: [],
    firstDay: '2026-06-20',
    gapFrom: null,
    gapTo: null,
    rewrites: null,
    concerned: [],
    concernedCount: 0,
    failing: [],
  })
  await stage.as('sam').call(contract.plans.publishVersion, { id: rate, version: 1 })
  const next = await draft([salesMargin({ rate: '0.06' }), from('3')], '2026-07-01')
  await stage.as('sam').call(contract.plans.publishVersion, { id: next, version: 1 })
})

test('a check of somebody else’s draft is not there', async () => {
  const id = await draft([from('3')])
  expect((await stage.as('farah').ask(contract.plans.checkVersion, { id })).status).toBe(404)
  expect((await stage.as('ana').ask(contract.plans.checkVersion, { id })).status).toBe(403)
})
