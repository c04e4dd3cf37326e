import { contract, type Input, type Load } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listUncovered, countUncovered } = contract.boards
const pickup = (from: string | null, to: string | null) => ({ pickup: { from, to } })

describe('the coverage board', () => {
  let stage: Stage
  let names: ReadonlyMap<string, string>
  let bounced: Load
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['daniel'])
    // It is 08:12 in Chicago. Entered in another order than the one in which they are wanted.
    const unknown = await bookLoad(stage, 'omar')
    const later = await bookLoad(stage, 'omar', pickup('2026-06-20T13:00:00Z', null))
    const tomorrow = await bookLoad(stage, 'omar', pickup(null, '2026-06-19T20:00:00Z'))
    const today = await bookLoad(stage, 'omar', pickup('2026-06-18T12:00:00Z', '2026-06-18T20:00:00Z'))
    bounced = await bookLoad(stage, 'omar', {
      ...pickup('2026-06-18T15:00:00Z', '2026-06-18T16:00:00Z'),
      billMinor: 100_000,
      credits: [{ role: 'DISPATCH', userId: PEOPLE.marcus.id, share: '1' }],
    })
    const late = await bookLoad(stage, 'omar', pickup('2026-06-18T11:00:00Z', '2026-06-18T13:00:00Z'))
    const covered = await bookLoad(stage, 'omar', pickup('2026-06-18T11:00:00Z', null))
    await coverLoad(stage, 'omar', covered.id)
    await coverLoad(stage, 'omar', bounced.id)
    await stage.as('omar').call(contract.freight.changeLoad, {
      id: bounced.id,
      status: 'OPEN',
      reason: 'Broke down',
      cause: 'BREAKDOWN',
    })
    const gone = await bookLoad(stage, 'omar', pickup('2026-06-18T11:00:00Z', null))
    await stage.as('omar').call(contract.freight.voidLoad, { id: gone.id, reason: 'Entered twice' })
    const delta = { ventureId: DELTA.id, customerId: DELTA.customer.id }
    const deltas = await bookLoad(stage, 'daniel', { ...delta, ...pickup('2026-06-18T18:00:00Z', null) })
    names = new Map(
      Object.entries({ unknown, later, tomorrow, today, bounced, late, deltas }).map(([name, { id }]) => [id, name]),
    )
  })
  afterAll(() => stage.close())

  const board = (who: PersonName, query: Input<typeof listUncovered> = {}) => stage.as(who).call(listUncovered, query)
  const headsFor = async (who: PersonName) => (await stage.as(who).call(countUncovered, {})).heads
  const urgencies = async (who: PersonName, query: Input<typeof listUncovered> = {}) =>
    (await board(who, query)).items.map(({ id, urgency }) => [names.get(id), urgency])

  it('has what nobody takes, by the last moment at which a truck is in time', async () => {
    expect(await urgencies('ana')).toEqual([
      ['late', 'LATE'],
      ['bounced', 'NEXT_4_HOURS'],
      ['today', 'TODAY'],
      ['tomorrow', 'TOMORROW'],
      ['later', 'LATER'],
      ['unknown', 'NO_PICKUP_TIME'],
    ])
  })

  it('counts and adds up each urgency in its head', async () => {
    const heads = await headsFor('ana')
    expect(heads).toEqual([
      { group: 'LATE', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
      { group: 'NEXT_4_HOURS', loads: 1, bill: { minor: 100_000, currency: 'USD' } },
      { group: 'TODAY', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
      { group: 'TOMORROW', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
      { group: 'LATER', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
      { group: 'NO_PICKUP_TIME', loads: 1, bill: { minor: 250_000, currency: 'USD' } },
    ])
  })

  it.each([
    ['LATE', 'late'],
    ['NEXT_4_HOURS', 'bounced'],
    ['TODAY', 'today'],
    ['TOMORROW', 'tomorrow'],
    ['LATER', 'later'],
    ['NO_PICKUP_TIME', 'unknown'],
  ] as const)('shows %s alone', async (urgency, name) => {
    expect(await urgencies('ana', { urgency })).toEqual([[name, urgency]])
  })

  it('says of each load how many carriers gave it back, and whether the reader may cover it', async () => {
    const { items } = await board('ana')
    expect(items.find(({ id }) => id === bounced.id)).toMatchObject({
      fallOffs: 1,
      createdAt: stage.clock.now(),
      pickup: { from: '2026-06-18T15:00:00.000Z', to: '2026-06-18T16:00:00.000Z' },
      pickupBy: '2026-06-18T16:00:00.000Z',
      can: { cover: true },
    })
    expect(items.filter(({ fallOffs }) => fallOffs > 0)).toHaveLength(1)
    expect((await board('ruth')).items[0]?.can).toEqual({ cover: false })
  })

  it('merges the ventures of the reader, and shows a contractor what they are credited on', async () => {
    expect((await urgencies('daniel')).map(([name]) => name)).toEqual([
      ...['late', 'bounced', 'deltas', 'today', 'tomorrow', 'later', 'unknown'],
    ])
    expect(await urgencies('daniel', { ventureId: DELTA.id })).toEqual([['deltas', 'TODAY']])
    expect(await urgencies('marcus')).toEqual([['bounced', 'NEXT_4_HOURS']])
    expect(await headsFor('marcus')).toEqual([
      { group: 'NEXT_4_HOURS', loads: 1, bill: { minor: 100_000, currency: 'USD' } },
    ])
    expect((await board('marcus')).items[0]?.can).toEqual({ cover: true })
    expect(await board('nobody')).toMatchObject({ items: [] })
    expect(await headsFor('nobody')).toEqual([])
  })

  it('F-18 refuses ventures without loads', async () => {
    expect(await stage.as('luis').ask(listUncovered, { ventureId: VENTURES.harbor.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
  })
})
