import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { dropCarrier, raiseRisk } from '../testing/fires.ts'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS, PLANS } from '../testing/world/companies.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { NORTHLINE_RULES } from '../testing/world/plan-rules.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function covered(pickup?: string) {
  const window = pickup ? { pickup: { from: pickup, to: null } } : {}
  const load = await bookLoad(stage, 'arjun', { billMinor: 300_000, ...window })
  return coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 250_000 })
}

const verified = async (from: string, to: string) =>
  (await stage.as('omar').call(contract.incentives.verifyPay, { ventureId, from, to })).differences

test('a load billed for a day to come is paid when that day has begun, and not forgotten by later ones', async () => {
  const { id } = await covered()
  await stage
    .as('ana')
    .call(contract.freight.changeLoad, { id, status: 'DELIVERED', deliveredAt: MORNING, billingDate: '2026-06-19' })
  await stage.settle()
  expect(await stage.sql('select day from incentives.daily')).toEqual([])
  stage.clock.set('2026-06-20T15:00:00.000Z')
  await stage.settle()
  expect(
    await stage.sql('select day, amount_minor from incentives.daily where user_id = $1', [PEOPLE.arjun.id]),
  ).toEqual([{ day: '2026-06-19', amount_minor: 2_500 }])
  expect(await verified('2026-06-18', '2026-06-20')).toEqual([])
})

test('voiding a load takes back its bounce and its day at risk, on the days that counted them', async () => {
  stage.clock.set('2026-06-22T14:00:00.000Z')
  const load = await covered('2026-06-23T16:00:00.000Z')
  stage.clock.set('2026-06-23T14:00:00.000Z')
  await raiseRisk(stage, 'ana', load.id)
  await dropCarrier(stage, 'ana', load.id)
  await stage.settle()
  stage.clock.set('2026-06-24T14:00:00.000Z')
  await stage.as('omar').call(contract.freight.voidLoad, { id: load.id, reason: 'Entered twice' })
  await stage.settle()
  const counted = await stage.sql('select day from kpi.freight_daily where bounced > 0 or at_risk > 0')
  expect(counted).toEqual([])
  await assertCoherent(stage.sql)
})

test('a version published while pay is being computed is followed by the next commit', async () => {
  const { id } = await covered()
  await deliverLoad(stage, 'ana', id, stage.clock.now())
  await stage.settle()
  const rules = NORTHLINE_RULES.map((rule) =>
    'rate' in rule && rule.ruleKey === 'sales-margin' ? { ...rule, rate: '0.1' } : rule,
  )
  const plan = await stage.as('sam').call(contract.plans.draftVersion, {
    id: PLANS.northline.id,
    startsOn: '2026-06-24',
    rules: structuredClone(rules) as never,
  })
  const draft = plan.versions.find((version) => version.status === 'DRAFT')

  // Held so that the drainer stands after it has read the terms and before it has rebuilt a day.
  const late = await covered()
  await deliverLoad(stage, 'ana', late.id, stage.clock.now())
  const holder = await stage.hold('incentives.credits')
  const draining = stage.settle()
  await stage.untilBlocked()
  await stage.as('omar').call(contract.plans.publishVersion, { id: draft?.id ?? '', version: 1, confirm: true })
  await holder.release()
  await draining
  await stage.settle()
  expect(await verified('2026-06-24', '2026-06-24')).toEqual([])
  await assertCoherent(stage.sql)
})

test('a key answers again only while its person may still do what it did', async () => {
  const body = { ventureId, name: 'A plan to be remembered', currency: 'USD' }
  const first = await stage.as('omar').ask(contract.plans.createPlan, body, { key: 'plan-once' })
  expect(first.status).toBe(200)
  const again = await stage.as('omar').ask(contract.plans.createPlan, body, { key: 'plan-once' })
  expect(again.body).toEqual(first.body)
  await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where venture_id = $1 and user_id = $2`, [
    ventureId,
    PEOPLE.omar.id,
  ])
  const after = await stage.as('omar').ask(contract.plans.createPlan, body, { key: 'plan-once' })
  expect(after.status).toBe(403)
  await stage.sql(`update ventures.memberships set role = 'VENTURE_HEAD' where venture_id = $1 and user_id = $2`, [
    ventureId,
    PEOPLE.omar.id,
  ])
})
