import { contract, type Input } from '@holdfast/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { getLoadRecord, setLoadCharges } = contract.loadRecord
const { changeLoad, getLoad } = contract.freight
type Charges = Input<typeof setLoadCharges>['charges']

const HAUL: Charges = [{ side: 'CUSTOMER', kind: 'LINEHAUL', amountMinor: 245_000 }]
const FUEL: Charges = [{ side: 'CUSTOMER', kind: 'FUEL', amountMinor: 18_000 }]
const BOUGHT: Charges = [{ side: 'CARRIER', kind: 'LINEHAUL', amountMinor: 198_000 }]
const DETENTION: Charges = [{ side: 'CARRIER', kind: 'DETENTION', description: '1 h at Dallas', amountMinor: 6_000 }]

describe('charges of a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const set = async (person: PersonName, id: string, charges: Charges, version?: number) =>
    stage.as(person).ask(setLoadCharges, {
      id,
      version: version ?? (await stage.as('omar').call(getLoad, { id })).version,
      charges,
    })
  const figures = async (id: string) => {
    const { bill, cost, margin } = await stage.as('omar').call(getLoad, { id })
    return [bill.minor, cost?.minor ?? null, margin?.minor ?? null]
  }
  const amounts = async (id: string) =>
    (await stage.as('omar').call(getLoadRecord, { id })).charges.map(({ kind, amount }) => [kind, amount.minor])
  const amended = (id: string) =>
    stage.sql<{ days: string[]; facts: { changes: Record<string, unknown> } }>(
      `select days, facts from platform.events where subject_id = $1 and type = 'freight.load_amended' order by id`,
      [id],
    )

  it('make its bill and its cost, in one amendment with what stood before', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    const { status, body } = await set('arjun', id, [...DETENTION, ...HAUL, ...FUEL, ...BOUGHT])
    expect([status, await figures(id)]).toEqual([200, [263_000, 204_000, 59_000]])
    expect(body.charges.map(({ side, kind, by }) => [side, kind, by?.name])).toEqual([
      ['CUSTOMER', 'LINEHAUL', 'Arjun Mehta'],
      ['CUSTOMER', 'FUEL', 'Arjun Mehta'],
      ['CARRIER', 'DETENTION', 'Arjun Mehta'],
      ['CARRIER', 'LINEHAUL', 'Arjun Mehta'],
    ])
    const [event, ...others] = await amended(id)
    expect([event?.days, others]).toEqual([['2026-06-18'], []])
    expect(event?.facts.changes).toMatchObject({
      billMinor: { before: 250_000, after: 263_000 },
      costMinor: { before: null, after: 204_000 },
    })
  })

  it('F-09 leave the cost unknown while no carrier charge is known, and again when the last one goes', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    await set('ana', id, [...HAUL, ...FUEL])
    expect(await figures(id)).toEqual([263_000, null, null])
    await set('ana', id, [...HAUL, ...BOUGHT])
    expect(await figures(id)).toEqual([245_000, 198_000, 47_000])
    await set('ana', id, HAUL)
    expect(await figures(id)).toEqual([245_000, null, null])
  })

  it('keep who said each of them, and since when', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await set('arjun', id, HAUL)
    const { body } = await set('ana', id, [...HAUL, ...FUEL])
    expect(body.charges.map(({ by }) => by?.name)).toEqual(['Arjun Mehta', 'Ana Whitfield'])
  })

  it('follow a bill or a cost that is edited as a whole: the linehaul takes up the difference', async () => {
    const load = await loadThatIs(stage, 'COVERED')
    await set('ana', load.id, [...HAUL, ...FUEL, ...BOUGHT, ...DETENTION])
    const edit = (given: object) => stage.as('ana').ask(changeLoad, { id: load.id, version: 0, ...given })
    const { version } = await stage.as('ana').call(getLoad, { id: load.id })
    expect((await edit({ version, billMinor: 270_000, costMinor: 200_000 })).status).toBe(200)
    expect(await amounts(load.id)).toEqual([
      ['LINEHAUL', 252_000],
      ['FUEL', 18_000],
      ['LINEHAUL', 194_000],
      ['DETENTION', 6_000],
    ])
    expect((await edit({ version: version + 1, billMinor: 17_999 })).body.code).toBe('load.charges_exceed_figure')
    expect(await figures(load.id)).toEqual([270_000, 200_000, 70_000])
  })

  it('of a carrier that fell off go with its cost; the next one brings its own', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    await set('ana', id, [...HAUL, ...BOUGHT])
    await stage.as('ana').call(changeLoad, { id, status: 'OPEN', reason: 'No truck', cause: 'OTHER' })
    expect([await amounts(id), await figures(id)]).toEqual([[['LINEHAUL', 245_000]], [245_000, null, null]])
    await coverLoad(stage, 'ana', id, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 210_000 })
    expect(await figures(id)).toEqual([245_000, 210_000, 35_000])
  })

  it('of a load without any are its single figure, which is edited as before', async () => {
    const load = await bookLoad(stage, 'arjun')
    await stage.as('arjun').call(changeLoad, { id: load.id, version: load.version, billMinor: 260_000 })
    expect([await amounts(load.id), await figures(load.id)]).toEqual([[], [260_000, null, null]])
  })

  it('are a correction once the customer has the bill', async () => {
    const { id } = await loadThatIs(stage, 'INVOICED')
    expect((await set('ana', id, HAUL)).status).toBe(403)
    expect((await set('grace', id, HAUL)).status).toBe(200)
  })

  it('change nothing and tell nothing when they are said again; one of two at once passes', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await set('arjun', id, HAUL)
    await set('arjun', id, HAUL, 1)
    const { version } = await stage.as('arjun').call(getLoad, { id })
    const both = await Promise.all([set('arjun', id, [...HAUL, ...FUEL], version), set('priya', id, FUEL, version)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await amended(id)).toHaveLength(2)
  })

  it('are for those who work on the load, in its venture', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect((await set('ruth', id, HAUL)).status).toBe(403)
    expect((await set('tessa', id, HAUL)).status).toBe(404)
    expect((await set('marcus', id, HAUL)).status).toBe(404)
    expect((await stage.as('tessa').ask(getLoadRecord, { id })).status).toBe(404)
    expect((await stage.as('ruth').ask(getLoadRecord, { id })).body).toMatchObject({ can: { charges: false } })
  })

  it('cannot be committed by anybody so that they do not add up', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await set('arjun', id, HAUL)
    const northline = VENTURES.northline.id
    const run = (statement: ReturnType<typeof sql>) =>
      stage.system.database.transaction(systemCaller([northline], stage.clock.now()), (tx) => statement.execute(tx))
    const add = sql`insert into freight.load_charges (venture_id, load_id, position, side, kind, amount_minor, set_at)
      values (${northline}, ${id}, 9, 'CUSTOMER', 'FUEL', 1, now())`
    await expect(run(add)).rejects.toThrow('the sums of its charges')
    await expect(run(sql`update freight.loads set bill_minor = 1 where id = ${id}`)).rejects.toThrow(
      'the sums of its charges',
    )
    await expect(
      run(sql`delete from freight.load_charges where load_id = ${id} and amount_minor > 0`),
    ).resolves.toBeDefined()
  })
})
