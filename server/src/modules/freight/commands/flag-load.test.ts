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
