import { contract, type SaasFigures } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCustomer, cancel, change, foundSaas, subscribe } from '../testing/saas.ts'
import { openStage, type Stage } from '../testing/stage.ts'

const SPRING = { from: '2026-03-01', to: '2026-06-30' } as const
const { saasDashboard, saasMovements } = contract.saasDashboards

let stage: Stage
let ventureId: string

beforeAll(async () => {
  stage = await openStage({ now: '2026-06-30T20:00:00.000Z' })
  ventureId = await foundSaas(stage)
  await live()
  await stage.settle()
}, 120_000)
afterAll(() => stage.close())

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

const dayOf = (month: number, day: number) => `2026-0${month}-${String(day).padStart(2, '0')}`

/** Customers who come since March, grow, shrink, pause, leave and come back in June, some of them in two currencies. */
async function live() {
  const roll = dice(20_260_618)
  for (let number = 0; number < 14; number += 1) {
    const customerId = await addCustomer(stage, ventureId, `Customer ${number}`)
    for (let own = 0; own <= roll(2); own += 1) {
      const startedOn = dayOf(3 + roll(4), 1 + roll(10))
      const { id } = await subscribe(stage, ventureId, customerId, {
        amountMinor: 1 + roll(90_000),
        interval: (['MONTH', 'QUARTER', 'YEAR', 'ONE_OFF'] as const)[roll(4)],
        seats: 1 + roll(5),
        currency: own === 1 ? 'EUR' : 'USD',
        startedOn,
        isTrial: roll(6) === 0,
      })
      await moveInJune(id, roll)
    }
  }
}

async function moveInJune(id: string, roll: (sides: number) => number) {
  for (let day = 11; day <= 30; day += 4 + roll(8)) {
    const on = dayOf(6, day)
    const { status, version } = await stage.as('meera').call(contract.saasSubscriptions.getSubscription, { id })
    const wish = roll(5)
    if (status !== 'ACTIVE') await change(stage, id, { status: 'ACTIVE', on })
    else if (wish === 0) await change(stage, id, { status: 'PAUSED', on })
    else if (wish === 1) await cancel(stage, id, { on, reason: 'NOT_USED' })
    else if (wish < 4) await change(stage, id, { version, on, terms: { amountMinor: 1 + roll(90_000) } })
  }
}

const kpi = () => stage.as('meera').call(contract.kpi.saasKpi, { ventureId, ...SPRING })
const dashboard = () => stage.as('meera').call(saasDashboard, { ventureId, ...SPRING })
const bare = ({ computed: _, asOf: _asOf, ...figures }: SaasFigures) => figures

/** What every subscription pays at the end of a day, by its own terms, plainly added up by customer and currency. */
async function paidAt(day: string): Promise<Map<string, number>> {
  const { items } = await stage
    .as('meera')
    .call(contract.saasSubscriptions.listSubscriptions, { ventureId, limit: 100 })
  const paid = new Map<string, number>()
  for (const { id } of items) {
    const { terms, customer } = await stage.as('meera').call(contract.saasSubscriptions.getSubscription, { id })
    const mrr = terms.find(({ on }) => on <= day)?.mrr
    if (mrr) paid.set(`${customer.id} ${mrr.currency}`, (paid.get(`${customer.id} ${mrr.currency}`) ?? 0) + mrr.minor)
  }
  return paid
}

test('S-01 a generated month of SaaS reconciles start to end, by currency, of money and of customers', async () => {
  const { items } = await kpi()
  expect(new Set(items.map(({ currency }) => currency))).toEqual(new Set(['USD', 'EUR']))
  for (const each of items) {
    const gained = each.newMinor + each.reactivationMinor + each.expansionMinor
    expect(each.startMinor + gained - each.contractionMinor - each.churnMinor).toBe(each.endMinor)
    expect(each.accountsStart + each.accountsNew + each.accountsReactivated - each.accountsChurned).toBe(
      each.accountsEnd,
    )
  }
  const june = items.filter(({ periodStart }) => periodStart === '2026-06-01')
  for (const moved of ['churnMinor', 'expansionMinor', 'contractionMinor', 'newMinor'] as const)
    expect(june.some((month) => month[moved] > 0)).toBe(true)
  const [start, end] = [await paidAt('2026-05-31'), await paidAt('2026-06-30')]
  for (const { currency, ...figures } of june) {
    const of = (paid: Map<string, number>) =>
      [...paid].filter(([key]) => key.endsWith(currency)).map(([, minor]) => minor)
    const sum = (minors: readonly number[]) => minors.reduce((all, minor) => all + minor, 0)
    expect([figures.startMinor, figures.endMinor]).toEqual([sum(of(start)), sum(of(end))])
    expect(figures.accountsEnd).toBe(of(end).filter((minor) => minor > 0).length)
    const churned = [...start].filter(
      ([key, minor]) => key.endsWith(currency) && minor > 0 && (end.get(key) ?? 0) === 0,
    )
    expect([figures.accountsChurned, figures.churnMinor]).toEqual([
      churned.length,
      sum(churned.map(([, minor]) => minor)),
    ])
  }
}, 60_000)

test('the waterfall, its causes, its accounts and the cohorts say the same', async () => {
  const { series, total, churn, cohorts } = await dashboard()
  for (const each of total) {
    const causes = churn.filter(({ currency }) => currency === each.currency)
    expect(causes.reduce((sum, { minor }) => sum + minor, 0)).toBe(each.churnMinor)
    expect(causes.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(each.accountsChurned)
    const { currency } = each
    const asked = { ventureId, ...SPRING, currency, limit: 100 }
    const { items } = await stage.as('meera').call(saasMovements, { ...asked, movement: 'EXPANSION' })
    expect(items.reduce((sum, { change: { minor } }) => sum + minor, 0)).toBe(each.expansionMinor)
  }
  for (const month of series) {
    const column = cohorts
      .filter(({ currency }) => currency === month.currency)
      .flatMap(({ cells }) => cells.filter((cell) => cell.month === month.periodStart))
    expect(column.reduce((sum, { mrrMinor }) => sum + mrrMinor, 0)).toBe(month.endMinor)
  }
})

test('what is stored is what is counted from the facts, in whatever order and however often', async () => {
  const stored = await kpi()
  expect(stored.items.every(({ computed }) => computed === 'stored')).toBe(true)
  const written = `select count(*) filter (where computed_at > '2026-06-30T21:00:00Z')::int as written from kpi.saas_movements`
  stage.clock.set('2026-06-30T22:00:00.000Z')
  await stage.redeliverAllEvents()
  expect((await kpi()).items.map(bare)).toEqual(stored.items.map(bare))
  expect((await stage.sql<{ written: number }>(written))[0]?.written).toBe(0)
  await stage.sql('delete from kpi.saas_monthly; delete from kpi.saas_movements; delete from kpi.saas_cohorts')
  await stage.sql(`delete from kpi.computed_days where area = 'kpi.saas'`)
  const counted = await kpi()
  expect(counted.items.every(({ computed }) => computed === 'now')).toBe(true)
  expect(counted.items.map(bare)).toEqual(stored.items.map(bare))
})
