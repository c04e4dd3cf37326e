import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const wanted = {
  ventureId: VENTURES.northline.id,
  customerId: CUSTOMERS.cordova.id,
  origin: { city: 'Dallas', state: 'TX' },
  destination: { city: 'Atlanta', state: 'GA' },
  equipment: 'REEFER',
  billMinor: 250_000,
}

describe('entering a load', () => {
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

  const ask = (person: PersonName, given: object, key?: string) =>
    stage.as(person).ask(contract.freight.createLoad, { ...wanted, ...given }, key === undefined ? {} : { key })
  const eventsOf = (loadId: string) =>
    stage.sql<{ type: string; days: string[]; actor_id: string; facts: Record<string, unknown> }>(
      'select type, days, actor_id, facts from platform.events where subject_id = $1 order by id',
      [loadId],
    )

  it('F-02 F-05 gives it one status, a number, an unknown margin and an event with what follows from it', async () => {
    const load = await bookLoad(stage, 'arjun', { miles: 780, weightPounds: 40_000, customerReference: 'PO 7' })
    expect(load).toMatchObject({
      number: 'NL-1001',
      status: 'OPEN',
      customer: { id: CUSTOMERS.cordova.id, name: 'Cordova Produce' },
      carrier: null,
      bill: { minor: 250_000, currency: 'USD' },
      cost: null,
      margin: null,
      marginPct: null,
      miles: 780,
      createdAt: stage.clock.now(),
      version: 1,
      credits: [{ role: 'SALES', person: { id: PEOPLE.arjun.id, name: 'Arjun Mehta' }, share: '1' }],
    })
    const [event, ...more] = await eventsOf(load.id)
    expect(more).toEqual([])
    expect(event).toMatchObject({
      type: 'freight.load_created',
      days: ['2026-06-18'],
      actor_id: PEOPLE.arjun.id,
      facts: { number: 'NL-1001', customerName: 'Cordova Produce', lane: { from: 'Dallas, TX', to: 'Atlanta, GA' } },
    })
  })

  it('belongs to the venture’s own day, whatever day it is elsewhere', async () => {
    stage.clock.set('2026-06-18T04:30:00.000Z')
    const load = await bookLoad(stage, 'arjun')
    stage.clock.set('2026-06-18T13:12:00.000Z')
    expect((await eventsOf(load.id))[0]?.days).toEqual(['2026-06-17'])
  })

  it('takes instants of any offset and answers UTC', async () => {
    const load = await bookLoad(stage, 'arjun', { pickup: { from: '2026-06-19T08:00:00-05:00', to: null } })
    expect(load.pickup).toEqual({ from: '2026-06-19T13:00:00.000Z', to: null })
  })

  it('credits nobody when the creator’s job takes no credit, and whom it is told when it is told', async () => {
    expect((await bookLoad(stage, 'grace')).credits).toEqual([])
    const shared = await bookLoad(stage, 'arjun', {
      credits: [
        { role: 'SALES', userId: PEOPLE.arjun.id, share: '0.4' },
        { role: 'SALES', userId: PEOPLE.priya.id, share: '0.6' },
        { role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' },
      ],
    })
    expect(shared.credits.map(({ role, person, share }) => [role, person.name, share])).toEqual([
      ['SALES', 'Arjun Mehta', '0.4'],
      ['SALES', 'Priya Nair', '0.6'],
      ['DISPATCH', 'Ana Whitfield', '1'],
    ])
  })

  it('refuses shares that are not the whole, and people of other ventures', async () => {
    const half = [{ role: 'SALES', userId: PEOPLE.arjun.id, share: '0.5' }]
    expect(await ask('arjun', { credits: half })).toMatchObject({
      status: 422,
      body: { code: 'load.shares_not_whole' },
    })
    const stranger = [{ role: 'SALES', userId: PEOPLE.luis.id, share: '1' }]
    expect(await ask('arjun', { credits: stranger })).toMatchObject({ status: 422 })
  })

  it('F-18 refuses the customer of another venture, and ventures that have no loads', async () => {
    expect(await ask('arjun', { customerId: DELTA.customer.id })).toMatchObject({
      status: 422,
      body: { code: 'customer.unknown', errors: [{ path: 'customerId' }] },
    })
    const elsewhere = { ventureId: VENTURES.harbor.id }
    expect(await ask('tessa', elsewhere)).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
    expect(await ask('meera', elsewhere)).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
    expect(await ask('arjun', elsewhere)).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
  })

  it('is not for contractors, auditors or people of other ventures', async () => {
    for (const person of ['marcus', 'ruth', 'tessa', 'nobody'] as const) {
      expect(await ask(person, {})).toMatchObject({ status: 403 })
    }
    expect((await stage.anonymous.ask(contract.freight.createLoad, wanted)).status).toBe(401)
  })

  it('may be done by somebody of the group who belongs to no venture', async () => {
    const load = await bookLoad(stage, 'meera')
    expect(load.credits).toEqual([])
    expect((await eventsOf(load.id))[0]?.actor_id).toBe(PEOPLE.meera.id)
  })

  it.each([
    ['an unknown kind of equipment', { equipment: 'BALLOON' }],
    ['a negative bill', { billMinor: -1 }],
    ['part of a cent', { billMinor: 10.5 }],
    ['a place without a city', { origin: { city: ' ', state: 'TX' } }],
    ['a field that does not exist', { marginMinor: 5 }],
    ['half a mile', { miles: 10.5 }],
    ['an instant without a zone', { pickup: { from: '2026-06-19T08:00:00', to: null } }],
  ])('cannot read %s', async (_, given) => {
    expect(await ask('arjun', given)).toMatchObject({ status: 400, body: { code: 'request.invalid' } })
  })

  it('refuses a window that ends before it begins', async () => {
    const pickup = { from: '2026-06-19T08:00:00Z', to: '2026-06-19T07:00:00Z' }
    expect(await ask('arjun', { pickup })).toMatchObject({ status: 422, body: { code: 'load.window_reversed' } })
  })

  it('refuses a reference that the venture has, and says which load it is', async () => {
    const first = await bookLoad(stage, 'arjun', { externalRef: 'TMS-77' })
    const again = await ask('priya', { externalRef: 'TMS-77' })
    expect(again).toMatchObject({ status: 409, body: { code: 'load.exists', facts: { id: first.id } } })
    expect(again.body.detail).toContain(first.number)
    const others = { ventureId: DELTA.id, customerId: DELTA.customer.id, externalRef: 'TMS-77' }
    expect((await ask('tessa', others)).status).toBe(200)
  })

  it('makes one load of ten that come with one reference at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('arjun', { externalRef: 'TMS-78' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'load.exists')).toBe(true)
  })

  it('answers a repeated request with the load that the first one made', async () => {
    const [first, again] = [await ask('arjun', {}, 'create-1'), await ask('arjun', {}, 'create-1')]
    expect(again).toMatchObject({ status: 200, headers: { 'idempotency-replayed': 'true' } })
    expect(again.body.id).toBe(first.body.id)
  })

  it('F-15 numbers parallel creations one after the other, without a gap, and gives a refused one’s number back', async () => {
    const before = await lastNumber()
    const made = await Promise.all(Array.from({ length: 20 }, () => bookLoad(stage, 'arjun')))
    await ask('arjun', { pickup: { from: '2026-06-19T08:00:00Z', to: '2026-06-19T07:00:00Z' } })
    const numbers = made.map((load) => Number(load.number.slice('NL-'.length))).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => before + 1 + n))
    expect(await lastNumber()).toBe(before + 20)
  })

  async function lastNumber(): Promise<number> {
    const [row] = await stage.sql<{ last_number: number }>(
      'select last_number from freight.load_numbers where venture_id = $1',
      [VENTURES.northline.id],
    )
    return row?.last_number ?? 0
  }
})
