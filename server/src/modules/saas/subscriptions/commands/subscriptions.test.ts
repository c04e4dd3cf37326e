import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addCustomer, cancel, change, foundSaas, subscribe } from '../../../../testing/saas.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { saasPlans, saasCustomers, saasSubscriptions } = contract

let stage: Stage
let ventureId: string
let customerId: string
let number = 0
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundSaas(stage)
})
beforeEach(async () => {
  number += 1
  customerId = await addCustomer(stage, ventureId, `Acme ${number}`)
})
afterAll(() => stage.close())

const meera = () => stage.as('meera')
const started = (given: object = {}) => subscribe(stage, ventureId, customerId, given)

test('a subscription keeps every price that it ever had, each from its day on', async () => {
  const { id, version } = await started()
  await change(stage, id, { version, on: '2026-06-01', terms: { amountMinor: 150_00, seats: 2 } })
  const { terms, mrr } = await change(stage, id, { status: 'PAUSED', on: '2026-06-10' })
  expect(mrr).toEqual({ minor: 0, currency: 'USD' })
  expect(terms.map(({ on, status, mrr: { minor } }) => [on, status, minor])).toEqual([
    ['2026-06-10', 'PAUSED', 0],
    ['2026-06-01', 'ACTIVE', 300_00],
    ['2026-05-10', 'ACTIVE', 100_00],
  ])
})

test('of two changes on one day the later stands', async () => {
  const { id, version } = await started()
  await change(stage, id, { version, on: '2026-06-01', terms: { amountMinor: 150_00 } })
  const again = await change(stage, id, { version: version + 1, on: '2026-06-01', terms: { amountMinor: 120_00 } })
  expect(again.terms.map(({ mrr: { minor } }) => minor)).toEqual([120_00, 100_00])
})

test('a plan says price and interval where they are not given, in its own currency, until it is retired', async () => {
  const plan = await meera().call(saasPlans.createSaasPlan, {
    ventureId,
    name: `Team ${number}`,
    amountMinor: 1_200_00,
    interval: 'YEAR',
  })
  const { id, version, mrr } = await started({ planId: plan.id, amountMinor: undefined, interval: undefined })
  expect(mrr.minor).toBe(100_00)
  const euro = await meera().call(saasPlans.createSaasPlan, {
    ventureId,
    name: `Euro ${number}`,
    currency: 'EUR',
    amountMinor: 10_00,
    interval: 'MONTH',
  })
  const wish = { id, version, terms: { planId: euro.id } }
  expect(await meera().ask(saasSubscriptions.changeSubscription, wish)).toMatchObject({
    status: 422,
    body: { code: 'plan.other_currency' },
  })
  await meera().call(saasPlans.changeSaasPlan, { id: plan.id, version: 1, isRetired: true })
  const late = { ventureId, customerId, planId: plan.id }
  expect(await meera().ask(saasSubscriptions.startSubscription, late)).toMatchObject({
    status: 409,
    body: { code: 'plan.retired' },
  })
})

test('an offer that is refused stands beside the cancellation; one that is accepted keeps the subscription', async () => {
  const { id } = await started()
  const kept = await cancel(stage, id, { offer: { text: 'Half price until autumn', isAccepted: true } })
  expect([kept.status, kept.mrr.minor, kept.offers.length]).toEqual(['ACTIVE', 100_00, 1])
  const gone = await cancel(stage, id, { reason: 'COMPETITOR', offer: { text: 'A free quarter', isAccepted: false } })
  expect(gone).toMatchObject({ status: 'CANCELLED', cancelledOn: '2026-06-18', cancelReason: 'COMPETITOR' })
  expect(gone.offers.map(({ isAccepted }) => isAccepted)).toEqual([false, true])
  const again = await cancel(stage, id, { offer: { text: 'Once more', isAccepted: false } })
  expect([again.version, again.offers.length]).toEqual([gone.version, 2])
})

test('A-17 a head of another venture cancels nothing, and sees no figures of this one, with or without naming it', async () => {
  const { id } = await started()
  const tessa = stage.as('tessa')
  const asked = { id, reason: 'PRICE' } as const
  expect((await tessa.ask(saasSubscriptions.cancelSubscription, asked)).status).toBe(404)
  expect(await meera().call(saasSubscriptions.getSubscription, { id })).toMatchObject({ status: 'ACTIVE', offers: [] })
  const range = { from: '2026-05-01', to: '2026-06-18' }
  const named = await tessa.ask(contract.kpi.saasKpi, { ...range, ventureId })
  expect([named.status, JSON.stringify(named.body)]).toEqual([403, expect.not.stringContaining('Ledgerly')])
  const unnamed = await tessa.ask(contract.kpi.saasKpi, range)
  expect(JSON.stringify(unnamed.body)).not.toContain(ventureId)
})

test('twenty cancellations at once are one', async () => {
  const { id } = await started()
  await Promise.all(Array.from({ length: 20 }, () => cancel(stage, id)))
  const [row] = await stage.sql<{ count: number }>(
    `select count(*)::int from platform.events where subject_id = $1 and type = 'saas.subscription_cancelled'`,
    [id],
  )
  expect(row?.count).toBe(1)
})

test('whoever saw an older version is told the current one', async () => {
  const { id, version } = await started()
  await change(stage, id, { version, terms: { seats: 3 } })
  const late = { id, version, terms: { seats: 4 } }
  expect(await meera().ask(saasSubscriptions.changeSubscription, late)).toMatchObject({
    status: 409,
    body: { code: 'record.changed', facts: { version: version + 1 } },
  })
})

test('only ventures of the trade have customers, plans and subscriptions', async () => {
  const freight = { ventureId: VENTURES.northline.id }
  for (const asked of [
    meera().ask(saasCustomers.listSaasCustomers, freight),
    meera().ask(saasPlans.listSaasPlans, freight),
    meera().ask(saasSubscriptions.listSubscriptions, freight),
    meera().ask(saasCustomers.createSaasCustomer, { ...freight, name: 'Nobody' }),
    meera().ask(contract.saasDashboards.saasDashboard, { ...freight, from: '2026-06-01', to: '2026-06-30' }),
  ])
    expect(await asked).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
})

test('a customer with subscriptions is not voided before them; then its name is free again', async () => {
  const { id } = await started()
  expect(await meera().ask(saasCustomers.voidSaasCustomer, { id: customerId, reason: 'Twice' })).toMatchObject({
    status: 409,
    body: { code: 'customer.has_subscriptions' },
  })
  await meera().call(saasSubscriptions.voidSubscription, { id, reason: 'Twice' })
  await meera().call(saasCustomers.voidSaasCustomer, { id: customerId, reason: 'Twice' })
  await addCustomer(stage, ventureId, `Acme ${number}`)
  const taken = { ventureId, name: `aCME ${number}` }
  expect(await meera().ask(saasCustomers.createSaasCustomer, taken)).toMatchObject({
    status: 409,
    body: { code: 'customer.name_taken' },
  })
})

test('lists are narrowed by what their filters say, page by page', async () => {
  const ids = []
  for (let own = 0; own < 3; own += 1) ids.push((await started({ reference: `sub ${number} ${own}` })).id)
  await cancel(stage, ids[0] ?? '', { reason: 'NOT_USED' })
  const { listSubscriptions } = saasSubscriptions
  const first = await meera().call(listSubscriptions, { ventureId, customerId, limit: 2 })
  const second = await meera().call(listSubscriptions, {
    ventureId,
    customerId,
    limit: 2,
    cursor: first.nextCursor ?? '',
  })
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...ids].reverse())
  const gone = await meera().call(listSubscriptions, { ventureId, customerId, cancelReason: 'NOT_USED' })
  expect(gone.items.map(({ id }) => id)).toEqual([ids[0]])
  const named = await meera().call(listSubscriptions, { ventureId, text: `SUB ${number} 1` })
  expect(named.items.map(({ id }) => id)).toEqual([ids[1]])
  const paying = await meera().call(saasCustomers.listSaasCustomers, {
    ventureId,
    state: 'paying',
    text: `Acme ${number}`,
  })
  expect(paying.items[0]).toMatchObject({
    mrr: [{ minor: 200_00, currency: 'USD' }],
    openSubscriptions: 2,
    subscriptions: 3,
  })
  const { items } = await meera().call(saasCustomers.listSaasCustomers, {
    ventureId,
    state: 'none',
    text: `Acme ${number}`,
  })
  expect(items).toEqual([])
})
