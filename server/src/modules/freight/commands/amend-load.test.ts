import { contract, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'

describe('editing a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const edit = (person: PersonName, { id, version }: Pick<Load, 'id' | 'version'>, given: object) =>
    stage.as(person).ask(contract.freight.changeLoad, { id, version, ...given })
  const eventsOf = (loadId: string) =>
    stage.sql<{ type: string; days: string[]; facts: { changes: object; customerName: string } }>(
      `select type, days, facts from platform.events where subject_id = $1 and type = 'freight.load_amended' order by id`,
      [loadId],
    )

  it('changes what is given, leaves the rest and records before and after', async () => {
    const load = await bookLoad(stage, 'arjun', { miles: 780, customerReference: 'PO 1' })
    const { body } = await edit('arjun', load, {
      billMinor: 260_000,
      miles: null,
      customerId: CUSTOMERS.lakeshore.id,
      destination: { city: 'Macon', state: 'GA' },
      delivery: { from: null, to: '2026-06-20T10:00:00-04:00' },
      equipment: 'VAN',
      weightPounds: 12_000,
    })
    expect(body).toMatchObject({
      bill: { minor: 260_000 },
      miles: null,
      customer: { name: 'Lakeshore Paper' },
      origin: { city: 'Dallas', state: 'TX' },
      destination: { city: 'Macon', state: 'GA' },
      delivery: { from: null, to: '2026-06-20T14:00:00.000Z' },
      equipment: 'VAN',
      weightPounds: 12_000,
      customerReference: 'PO 1',
      version: load.version + 1,
    })
    const [event] = await eventsOf(load.id)
    expect(event).toMatchObject({ days: ['2026-06-18'], facts: { customerName: 'Lakeshore Paper' } })
    expect(event?.facts.changes).toMatchObject({
      billMinor: { before: 250_000, after: 260_000 },
      miles: { before: 780, after: null },
      equipment: { before: 'REEFER', after: 'VAN' },
      weightPounds: { before: null, after: 12_000 },
      lane: { after: { from: 'Dallas, TX', to: 'Macon, GA' } },
    })
  })

  it('P-09 records an edit of what no rule looks at as well', async () => {
    const load = await bookLoad(stage, 'arjun')
    expect((await edit('arjun', load, { customerReference: 'PO 2' })).body.customerReference).toBe('PO 2')
    expect((await eventsOf(load.id)).map(({ facts }) => facts.changes)).toEqual([
      { customerReference: { before: null, after: 'PO 2' } },
    ])
  })

  it('says nothing when nothing changes, whatever the version', async () => {
    const load = await bookLoad(stage, 'arjun', { customerReference: 'PO 3' })
    const same = { billMinor: 250_000, equipment: 'REEFER', customerReference: 'PO 3', origin: load.origin }
    expect((await edit('arjun', load, same)).body.version).toBe(load.version)
    expect((await edit('arjun', { ...load, version: 99 }, same)).status).toBe(200)
    expect(await eventsOf(load.id)).toEqual([])
  })

  it('lets one of two edits that saw the same version pass', async () => {
    const load = await bookLoad(stage, 'arjun')
    const answers = await Promise.all([
      edit('arjun', load, { billMinor: 300_000 }),
      edit('priya', load, { customerReference: 'PO 4' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'record.changed',
      facts: { version: load.version + 1 },
    })
    expect(await eventsOf(load.id)).toHaveLength(1)
  })

  it('finds the load though its customer changes while it waits', async () => {
    const load = await bookLoad(stage, 'arjun')
    const answers = await Promise.all([
      edit('arjun', load, { customerId: CUSTOMERS.tristate.id }),
      ...Array.from({ length: 5 }, () => coverLoad(stage, 'ana', load.id)),
    ])
    expect(answers).toHaveLength(6)
  })

  it('moves the billing date, names both days, and gives it back to the day of delivery', async () => {
    const load = await loadThatIs(stage, 'DELIVERED')
    const moved = (await edit('ana', load, { billingDate: '2026-06-25' })).body
    expect(moved.billingDate).toBe('2026-06-25')
    const back = (await edit('ana', moved, { billingDate: null })).body
    expect(back.billingDate).toBe('2026-06-18')
    expect((await eventsOf(load.id)).map(({ days }) => days)).toEqual([
      ['2026-06-18', '2026-06-25'],
      ['2026-06-18', '2026-06-25'],
    ])
  })

  it('is a correction once the customer has the bill', async () => {
    const load = await loadThatIs(stage, 'INVOICED')
    expect((await edit('ana', load, { billMinor: 1 })).status).toBe(403)
    expect((await edit('grace', load, { billMinor: 240_000 })).status).toBe(200)
  })

  it('refuses the customer of another venture, a reversed window and what cannot be read', async () => {
    const load = await bookLoad(stage, 'arjun')
    expect(await edit('arjun', load, { customerId: DELTA.customer.id })).toMatchObject({
      status: 422,
      body: { code: 'customer.unknown' },
    })
    const reversed = { from: '2026-06-19T08:00:00Z', to: '2026-06-19T07:00:00Z' }
    expect((await edit('arjun', load, { pickup: reversed })).body.code).toBe('load.window_reversed')
    expect((await edit('arjun', load, { costMinor: -5 })).status).toBe(400)
    expect((await edit('arjun', load, { number: 'NL-1' })).status).toBe(400)
    expect((await edit('tessa', load, { billMinor: 1 })).status).toBe(404)
    expect((await edit('marcus', load, { billMinor: 1 })).status).toBe(404)
    expect(await eventsOf(load.id)).toEqual([])
  })
})
