import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock } from '../platform/clock.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const range = { ventureId, from: '2026-06-01', to: '2026-06-18' } as const
const { freightDashboard } = contract.dashboards

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(() => stage.settle())
afterAll(() => stage.close())

const show = (who: PersonName = 'omar', given: Partial<Input<typeof freightDashboard>> = {}) =>
  stage.as(who).call(freightDashboard, { ...range, ...given })
const delivered = async (who?: PersonName) =>
  (await show(who)).tiles.find(({ metric }) => metric === 'delivered')?.value
const computed = () => stage.system.cache.counts().get('figures')?.computed ?? 0

async function deliverOne() {
  const { id } = await bookLoad(stage, 'omar')
  await coverLoad(stage, 'omar', id)
  return deliverLoad(stage, 'omar', id)
}

describe('figures that are kept', () => {
  it('F-14 a hundred who ask at once for what nobody computed have it computed once', async () => {
    const before = computed()
    const asked = await Promise.all(Array.from({ length: 100 }, () => show('omar', { from: '2026-05-20' })))
    expect(new Set(asked.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(computed()).toBe(before + 1)
  })

  it('F-14 show a change as soon as its day is recomputed, and its taking back too', async () => {
    const before = Number(await delivered())
    const load = await deliverOne()
    await stage.settle()
    expect(await delivered()).toBe(String(before + 1))
    await undeliverLoad(stage, 'omar', load.id)
    await stage.settle()
    expect(await delivered()).toBe(String(before))
  })

  it('show a day that was counted from the facts anew, also when it ends as empty as it began', async () => {
    stage.clock.set('2026-06-18T13:12:00.000Z')
    await stage.sql('delete from kpi.computed_days')
    await stage.sql('update kpi.versions set version = version + 1')
    const load = await deliverOne()
    const counted = await delivered()
    await undeliverLoad(stage, 'omar', load.id)
    await stage.settle()
    expect(await delivered()).toBe(String(Number(counted) - 1))
  })

  it('are found old by every process, whichever changed them', async () => {
    const before = await delivered()
    const computations = computed()
    expect(await delivered()).toBe(before)
    expect(computed()).toBe(computations)
    await stage.sql(
      `update kpi.freight_daily set delivered = delivered + 5 where day = '2026-06-18' and venture_id = $1`,
      [ventureId],
    )
    expect(await delivered()).toBe(before)
    await stage.sql(`update kpi.versions set version = version + 1 where area = 'kpi.freight' and venture_id = $1`, [
      ventureId,
    ])
    expect(computed()).toBe(computations)
    await delivered()
    expect(computed()).toBe(computations + 1)
  })

  it('are nobody’s own: the same for all who may see them, and nothing for the others', async () => {
    await show('omar')
    const computations = computed()
    expect(await show('daniel')).toEqual(await show('omar'))
    expect(computed()).toBe(computations)
    expect((await stage.as('marcus').ask(freightDashboard, range)).status).toBe(403)
    expect((await stage.as('farah').ask(freightDashboard, range)).status).toBe(403)
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1 and venture_id = $2`, [
      PEOPLE.priya.id,
      ventureId,
    ])
    expect((await stage.as('priya').ask(freightDashboard, range)).status).toBe(403)
  })

  it('carry the names and targets of this moment', async () => {
    await deliverOne()
    await stage.settle()
    await show()
    const computations = computed()
    await stage
      .as('omar')
      .call(contract.kpi.setTarget, { ventureId, metric: 'marginPct', value: '0.15', per: null, from: '2026-06-01' })
    await stage.sql(`update freight.customers set name = 'Cordova & Sons' where name = 'Cordova Produce'`)
    const { tiles, breakdowns } = await show()
    expect(tiles.find(({ metric }) => metric === 'marginPct')?.target?.value).toBe('0.150000')
    expect(breakdowns.find(({ by }) => by === 'customer')?.rows.map(({ label }) => label)).toContain('Cordova & Sons')
    expect(computed()).toBe(computations)
  })
})

describe('another day', () => {
  it('is another question: today is part of what is asked', async () => {
    await show()
    const computations = computed()
    const clock = fixedClock('2026-06-19T13:12:00.000Z')
    stage.clock.set(clock.now())
    await show()
    expect(computed()).toBeGreaterThan(computations)
  })
})
