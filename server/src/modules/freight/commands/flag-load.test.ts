import { contract } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

describe('flags of a load', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const flag = (person: PersonName, id: string, up: boolean, kind: FlagKind = 'AT_RISK') =>
    stage.as(person).ask(contract.freight.flagLoad, { id, kind, up, reason: up ? 'Driver is late' : 'Driver arrived' })
  const eventsOf = (loadId: string) =>
    stage.sql<{ type: string; days: string[]; facts: object }>(
      `select type, days, facts from platform.events where subject_id = $1 and type like '%at_risk%' order by id`,
      [loadId],
    )
  const history = (loadId: string) =>
    stage.sql('select kind, raised_on, raised_by, cleared_on, cleared_by from freight.load_flags where load_id = $1', [
      loadId,
    ])

  it('go up with a reason, come down later and leave a history; every day between is named', async () => {
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    expect((await flag('ana', id, true)).body).toMatchObject({
      flags: ['AT_RISK'],
      openFlags: [{ kind: 'AT_RISK', reason: 'Driver is late', raisedAt: MORNING, by: { name: 'Ana Whitfield' } }],
    })
    stage.clock.set('2026-06-20T13:00:00.000Z')
    expect((await flag('dana', id, false)).body).toMatchObject({ flags: [], openFlags: [] })
    stage.clock.set(MORNING)
    expect(await history(id)).toEqual([
      {
        kind: 'AT_RISK',
        raised_on: '2026-06-18',
        raised_by: PEOPLE.ana.id,
        cleared_on: '2026-06-20',
        cleared_by: PEOPLE.dana.id,
      },
    ])
    expect(await eventsOf(id)).toMatchObject([
      { type: 'freight.load_at_risk', facts: { reason: 'Driver is late', value: { minor: 250_000 } } },
      { type: 'freight.load_at_risk_cleared', days: ['2026-06-18', '2026-06-19', '2026-06-20'] },
    ])
  })

  const atRisk = async (to: string) => {
    await stage.settle()
    const rows = await stage.sql<{ day: string; at_risk: number }>(
      `select day, at_risk from kpi.freight_daily where day between '2026-07-01' and $1 order by day`,
      [to],
    )
    return rows.map(({ day, at_risk }) => [day, at_risk])
  }

  it('AT_RISK comes down with the delivery, which names its days; those after it count it no more', async () => {
    stage.clock.set('2026-07-01T13:00:00.000Z')
    const { id } = await loadThatIs(stage, 'IN_TRANSIT')
    await flag('ana', id, true)
    await flag('ana', id, true, 'HOLD')
    stage.clock.set('2026-07-03T13:00:00.000Z')
    const delivered = await stage.as('dana').call(contract.freight.changeLoad, { id, status: 'DELIVERED' })
    expect(delivered.flags).toEqual(['HOLD'])
    const [event] = await stage.sql<{ days: string[] }>(
      `select days from platform.events where subject_id = $1 and type = 'freight.load_delivered'`,
      [id],
    )
    expect(event?.days).toEqual(expect.arrayContaining(['2026-07-01', '2026-07-02', '2026-07-03']))
    expect((await stage.as('ana').call(contract.loadRecord.getLoadRecord, { id })).flags).toMatchObject([
      { kind: 'HOLD', cleared: null },
      { kind: 'AT_RISK', cleared: { by: { name: 'Dana Kowalski' }, reason: 'The load is delivered.' } },
    ])
    stage.clock.set('2026-07-05T13:00:00.000Z')
    await loadThatIs(stage, 'DELIVERED')
    expect(await atRisk('2026-07-05')).toEqual([
      ...[
        ['2026-07-01', 1],
        ['2026-07-02', 1],
        ['2026-07-03', 1],
        ['2026-07-05', 0],
      ],
    ])
    stage.clock.set(MORNING)
  })

  it.each([
    ['LOST', { reason: 'RATE' }],
    ['CANCELLED', { reason: 'Plant closed' }],
  ] as const)('AT_RISK comes down as the load is %s, and stays down when it is reopened', async (status, given) => {
    const { id } = await loadThatIs(stage, 'COVERED')
    await flag('ana', id, true)
    const ended = await stage.as('omar').call(contract.freight.changeLoad, { id, status, ...given } as never)
    expect(ended.flags).toEqual([])
    const open = { id, status: 'OPEN', reason: 'They called back' } as const
    expect((await stage.as('omar').call(contract.freight.changeLoad, open)).flags).toEqual([])
  })

  it('go up once, also when ten raise them at the same moment, and come down once', async () => {
    const { id } = await loadThatIs(stage, 'COVERED')
    const raised = await Promise.all(Array.from({ length: 10 }, () => flag('ana', id, true)))
    expect(raised.every(({ status }) => status === 200)).toBe(true)
    expect([(await flag('ana', id, false)).status, (await flag('ana', id, false)).status]).toEqual([200, 200])
    expect(await history(id)).toHaveLength(1)
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('hold and exception are marks beside it that enter no figure', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    await flag('ana', id, true, 'HOLD')
    expect((await flag('ana', id, true, 'EXCEPTION')).body.flags).toEqual(['EXCEPTION', 'HOLD'])
    expect((await flag('ana', id, false, 'HOLD')).body.flags).toEqual(['EXCEPTION'])
    expect(await eventsOf(id)).toEqual([])
  })

  it('at risk is only what is still to be delivered, and nothing is marked on a void load', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    expect(await flag('ana', id, true)).toMatchObject({ status: 409, body: { code: 'load.not_under_way' } })
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Entered twice' })
    expect(await flag('omar', id, true)).toMatchObject({ status: 409, body: { code: 'load.voided' } })
    expect(await flag('omar', id, true, 'HOLD')).toMatchObject({ status: 409, body: { code: 'load.voided' } })
  })

  it('are for those who work on the load', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect((await flag('ruth', id, true)).status).toBe(403)
    expect((await flag('tessa', id, true)).status).toBe(404)
    expect((await flag('marcus', id, true)).status).toBe(404)
  })
})
