import { contract, type Input } from '@holdfast/contract'
import type { LostReason } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listLost, lostFigures } = contract.boards
const ventureId = VENTURES.northline.id
const JUNE = { ventureId, from: '2026-06-15', to: '2026-06-18' }

describe('the board of lost loads', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage({ now: '2026-06-16T15:00:00.000Z' })
    await lose('RATE', 100_000, { note: 'They paid 900' })
    await lose('RATE', 250_000, { customerId: CUSTOMERS.lakeshore.id })
    stage.clock.set('2026-06-18T15:00:00.000Z')
    await lose('NO_TRUCK', 200_000, {
      credits: [{ role: 'SALES', userId: PEOPLE.marcus.id, share: '1' }],
      origin: { city: 'Chicago', state: 'IL' },
    })
    const back = await lose('OTHER', 700_000)
    const reopen = { id: back, status: 'OPEN', reason: 'They called again' } as const
    await stage.as('omar').call(contract.freight.changeLoad, reopen)
    // Whatever a load that came back still says of its loss, it is lost no more.
    await stage.sql(
      `update freight.loads set lost_at = now(), lost_on = '2026-06-17', lost_reason = 'OTHER' where id = $1`,
      [back],
    )
    const gone = await lose('OTHER', 900_000)
    await stage.as('omar').call(contract.freight.voidLoad, { id: gone, reason: 'Entered twice' })
    await stage.settle()
  })
  afterAll(() => stage.close())

  type Given = NonNullable<Parameters<typeof bookLoad>[2]> & { readonly note?: string }
  async function lose(reason: LostReason, billMinor: number, { note, ...given }: Given = {}): Promise<string> {
    const { id } = await bookLoad(stage, 'omar', { billMinor, credits: [], ...given })
    await stage
      .as('omar')
      .call(contract.freight.changeLoad, { id, status: 'LOST', reason, ...(note !== undefined && { note }) })
    return id
  }
  const figures = async (who: PersonName = 'ana', given: Partial<Input<typeof lostFigures>> = {}) => {
    const [own] = (await stage.as(who).call(lostFigures, { ...JUNE, ...given })).currencies
    if (!own) throw new Error('There is always the venture’s own currency.')
    return own
  }

  it('says how much was lost by reason, customer and lane, the most first', async () => {
    const { loads, valueMinor, byReason, byCustomer, byLane } = await figures()
    expect([loads, valueMinor]).toEqual([3, 550_000])
    expect(byReason).toEqual([
      { key: 'RATE', label: 'rate', loads: 2, valueMinor: 350_000, filters: { lostReason: 'RATE' } },
      { key: 'NO_TRUCK', label: 'no truck found', loads: 1, valueMinor: 200_000, filters: { lostReason: 'NO_TRUCK' } },
    ])
    expect(byCustomer.map(({ label, valueMinor: value }) => [label, value])).toEqual([
      ['Cordova Produce', 300_000],
      ['Lakeshore Paper', 250_000],
    ])
    expect(byLane.map(({ label, filters }) => [label, filters])).toEqual([
      ['TX → GA', { originState: 'TX', destinationState: 'GA' }],
      ['IL → GA', { originState: 'IL', destinationState: 'GA' }],
    ])
  })

  it('shows every day of the range, also those on which nothing was lost', async () => {
    expect((await figures()).trend).toEqual([
      { firstDay: '2026-06-15', lastDay: '2026-06-15', loads: 0, valueMinor: 0 },
      { firstDay: '2026-06-16', lastDay: '2026-06-16', loads: 2, valueMinor: 350_000 },
      { firstDay: '2026-06-17', lastDay: '2026-06-17', loads: 0, valueMinor: 0 },
      { firstDay: '2026-06-18', lastDay: '2026-06-18', loads: 1, valueMinor: 200_000 },
    ])
    const months = (await figures('ana', { from: '2025-06-16' })).trend
    expect([months.length, months[0]?.firstDay, months.at(-1)]).toEqual([
      ...[13, '2025-06-16', { firstDay: '2026-06-01', lastDay: '2026-06-18', loads: 3, valueMinor: 550_000 }],
    ])
  })

  it('F-05 agrees with the figures of days and with the list of loads, to the cent', async () => {
    const own = await figures()
    const { total } = await stage.as('ana').call(contract.kpi.freightKpi, JUNE)
    expect([own.loads, own.valueMinor]).toEqual([total[0]?.lost, total[0]?.lostValueMinor])
    const days = { ventureId, status: 'LOST', lostFrom: JUNE.from, lostTo: JUNE.to } as const
    for (const { label, loads, valueMinor, filters } of [...own.byReason, ...own.byCustomer, ...own.byLane]) {
      const query = { ...days, ...filters } as Input<typeof contract.freight.listLoads>
      const { items } = await stage.as('ana').call(contract.freight.listLoads, query)
      expect([label, items.length, items.reduce((sum, { bill }) => sum + bill.minor, 0)]).toEqual([
        ...[label, loads, valueMinor],
      ])
    }
  })

  it('keeps the greatest ten customers alone and the others in one, and adds up to the whole', async () => {
    await stage.sql(
      `with added as (
         insert into freight.customers (venture_id, name) select $1, 'Small ' || n from generate_series(1, 12) n returning id)
       insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on, lost_at, lost_on, lost_reason)
       select $1, 'L-' || id, 'LOST', id, '', '', 'Atlanta', 'GA', 'VAN', 'USD', 1000, now(), '2026-05-02', now(), '2026-05-02', 'RATE'
       from added`,
      [ventureId],
    )
    const { byCustomer, byLane, valueMinor } = await figures('ana', { from: '2026-05-01', to: '2026-05-31' })
    expect(byCustomer).toHaveLength(11)
    expect(byCustomer.at(-1)).toEqual({ key: null, label: '2 more', loads: 2, valueMinor: 2_000, filters: null })
    expect(byCustomer.reduce((sum, row) => sum + row.valueMinor, 0)).toBe(valueMinor)
    expect(byLane).toMatchObject([
      { label: 'Unknown → GA', filters: { originState: '-', destinationState: 'GA' }, loads: 12 },
    ])
  })

  it('never adds up currencies: the venture’s own stands first', async () => {
    await stage.sql(`update freight.loads set currency = 'EUR' where venture_id = $1 and bill_minor = 200000`, [
      ventureId,
    ])
    await stage.redeliverAllEvents()
    const { currencies } = await stage.as('ana').call(lostFigures, JUNE)
    expect(currencies.map(({ currency, valueMinor }) => [currency, valueMinor])).toEqual([
      ['USD', 350_000],
      ['EUR', 200_000],
    ])
  })

  it('lists the loads with why, the last lost first; a contractor sees their own', async () => {
    const list = async (who: PersonName, query: Input<typeof listLost> = {}) =>
      (await stage.as(who).call(listLost, { ventureId, lostFrom: JUNE.from, ...query })).items.map(({ lost }) => [
        ...[lost.on, lost.reason, lost.note],
      ])
    expect(await list('ana')).toEqual([
      ['2026-06-18', 'NO_TRUCK', null],
      ['2026-06-16', 'RATE', null],
      ['2026-06-16', 'RATE', 'They paid 900'],
    ])
    expect(await list('ana', { lostReason: 'NO_TRUCK' })).toHaveLength(1)
    expect(await list('marcus')).toEqual([['2026-06-18', 'NO_TRUCK', null]])
  })

  it('refuses figures to a contractor, ranges that are none, and ventures without loads', async () => {
    const ask = async (who: PersonName, given: object) =>
      (await stage.as(who).ask(lostFigures, { ...JUNE, ...given })).status
    expect(await ask('marcus', {})).toBe(403)
    expect(await ask('ana', { from: '2026-06-19' })).toBe(422)
    expect(await ask('ana', { from: '2025-01-01' })).toBe(422)
    expect(await ask('luis', { ventureId: VENTURES.harbor.id })).toBe(403)
  })
})
