import { contract, type Input } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listAtRisk, countAtRisk } = contract.boards
const ventureId = VENTURES.northline.id

describe('the at-risk board', () => {
  let stage: Stage
  let first: string
  beforeAll(async () => {
    stage = await openStage()
    const credit = (role: 'SALES' | 'DISPATCH', who: 'priya' | 'marcus') => ({
      role,
      userId: PEOPLE[who].id,
      share: '1',
    })
    const one = await bookLoad(stage, 'omar', {
      billMinor: 300_000,
      pickup: { from: '2026-06-18T15:00:00Z', to: '2026-06-18T16:00:00Z' },
      delivery: { from: '2026-06-19T15:00:00Z', to: '2026-06-19T20:00:00Z' },
      credits: [credit('SALES', 'priya'), credit('DISPATCH', 'marcus')],
    })
    const two = await bookLoad(stage, 'omar', { credits: [] })
    await coverLoad(stage, 'omar', one.id, { carrierCostMinor: 200_000 })
    await flag('ana', one.id, 'HOLD', 'Papers are missing')
    stage.clock.set('2026-06-18T14:00:00.000Z')
    await flag('ana', two.id, 'AT_RISK', 'No truck near')
    stage.clock.set('2026-06-18T13:30:00.000Z')
    await flag('omar', one.id, 'AT_RISK', 'Two hours behind')
    await flag('omar', two.id, 'EXCEPTION', 'Wrong pallet count')
    first = one.id
  })
  afterAll(() => stage.close())

  const flag = (who: PersonName, id: string, kind: FlagKind, reason: string, up = true) =>
    stage.as(who).call(contract.freight.flagLoad, { id, kind, up, reason })
  const board = (who: PersonName, query: Input<typeof listAtRisk> = {}) => stage.as(who).call(listAtRisk, query)
  const headsFor = async (who: PersonName) => (await stage.as(who).call(countAtRisk, {})).heads
  const reasons = async (who: PersonName, query: Input<typeof listAtRisk> = {}) =>
    (await board(who, query)).items.map(({ reason }) => reason)

  it('has every flag that is up, by kind, the one that has waited longest first', async () => {
    expect(await reasons('ana')).toEqual([
      ...['Two hours behind', 'No truck near', 'Wrong pallet count', 'Papers are missing'],
    ])
    expect(await reasons('ana', { kind: 'AT_RISK' })).toEqual(['Two hours behind', 'No truck near'])
  })

  it('says of each what is at stake, since when, and who is responsible: those credited nearest to the truck', async () => {
    const { items } = await board('ana')
    expect(items[0]).toMatchObject({
      kind: 'AT_RISK',
      raisedAt: '2026-06-18T13:30:00.000Z',
      raisedBy: { id: PEOPLE.omar.id, name: 'Omar Haddad' },
      load: {
        id: first,
        status: 'COVERED',
        bill: { minor: 300_000, currency: 'USD' },
        margin: { minor: 100_000, currency: 'USD' },
      },
      pickup: { from: '2026-06-18T15:00:00.000Z', to: '2026-06-18T16:00:00.000Z' },
      delivery: { from: '2026-06-19T15:00:00.000Z', to: '2026-06-19T20:00:00.000Z' },
      responsible: [{ role: 'DISPATCH', person: { id: PEOPLE.marcus.id, name: 'Marcus Bell' } }],
      can: { flag: true },
    })
    expect(items[1]).toMatchObject({ load: { margin: null }, responsible: [] })
    expect((await board('ruth')).items[0]?.can).toEqual({ flag: false })
  })

  it('counts and adds up the loads of each kind in its head', async () => {
    expect(await headsFor('ana')).toEqual([
      { group: 'AT_RISK', loads: 2, bill: { minor: 550_000, currency: 'USD' } },
      { group: 'EXCEPTION', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
      { group: 'HOLD', loads: 1, bill: { minor: 300_000, currency: 'USD' } },
    ])
  })

  it('agrees with the list of loads of each flag', async () => {
    for (const { group, loads, bill } of await headsFor('ana')) {
      const { items } = await stage.as('ana').call(contract.freight.listLoads, { ventureId, flag: group })
      expect([group, items.length, items.reduce((sum, load) => sum + load.bill.minor, 0)]).toEqual([
        ...[group, loads, bill.minor],
      ])
    }
  })

  it('shows a contractor the flags of loads that they are credited on', async () => {
    expect(await reasons('marcus')).toEqual(['Two hours behind', 'Papers are missing'])
    expect((await headsFor('marcus')).map(({ group }) => group)).toEqual(['AT_RISK', 'HOLD'])
  })

  it('leaves out what is at risk no more, whoever did not take its flag down', async () => {
    const { id } = await bookLoad(stage, 'omar')
    await stage.as('omar').call(contract.freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
    await stage.sql(
      `insert into freight.load_flags (venture_id, load_id, kind, reason, raised_at, raised_on)
       select $1, $2, kind, 'Old ' || kind, '2026-06-18T12:00:00Z', '2026-06-18' from unnest(array['AT_RISK', 'HOLD']) kind`,
      [ventureId, id],
    )
    expect(await reasons('ana')).toContain('Old HOLD')
    expect(await reasons('ana')).not.toContain('Old AT_RISK')
    expect((await headsFor('ana')).map(({ group, loads }) => [group, loads])).toEqual([
      ...[
        ['AT_RISK', 2],
        ['EXCEPTION', 1],
        ['HOLD', 2],
      ],
    ])
    await stage.sql('delete from freight.load_flags where load_id = $1', [id])
  })

  it('loses a flag as soon as it is cleared', async () => {
    await flag('ana', first, 'HOLD', 'They came', false)
    expect(await reasons('ana', { kind: 'HOLD' })).toEqual([])
  })
})
