import { LOAD_TRANSITIONS } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { bookLoad, loadThatIs } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

describe('plain SQL of the app’s own login', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  const northline = VENTURES.northline.id
  const run = (statement: RawBuilder<unknown>) =>
    stage.system.database.transaction(systemCaller([northline], stage.clock.now()), (tx) => statement.execute(tx))

  it('finds the table of transitions that the rules have', async () => {
    const rows = await stage.sql<{ pair: string }>(
      `select from_status || ' ' || to_status as pair from freight.load_transitions`,
    )
    const pairs = Object.entries(LOAD_TRANSITIONS).flatMap(([from, steps]) =>
      Object.keys(steps).map((to) => `${from} ${to}`),
    )
    expect(rows.map(({ pair }) => pair).sort()).toEqual(pairs.sort())
  })

  it('F-04 cannot make a step that the table does not have, nor a status that does not exist', async () => {
    const { id } = await loadThatIs(stage, 'DELIVERED')
    const become = (status: string) =>
      run(sql`update freight.loads set status = ${status}, lost_at = now(), lost_on = '2026-06-18', lost_reason = 'RATE'
        where venture_id = ${northline} and id = ${id}`)
    await expect(become('LOST')).rejects.toThrow('a load does not go from DELIVERED to LOST')
    await expect(become('GONE')).rejects.toThrow('a load does not go from DELIVERED to GONE')
    await expect(run(sql`update freight.load_transitions set to_status = 'LOST'`)).rejects.toThrow('permission denied')
  })

  it.each([
    ['a delivery without its time', `status = 'DELIVERED', delivered_at = null`],
    ['a cover without a carrier', 'carrier_id = null'],
    ['a loss without a reason', `status = 'LOST', lost_at = now(), lost_on = '2026-06-18'`],
    ['a cost below nothing', 'cost_minor = -1'],
    ['a void without a reason', 'voided_at = now()'],
  ])('cannot record %s', async (_, change) => {
    const { id } = await loadThatIs(stage, 'COVERED')
    const statement = sql`update freight.loads set ${sql.raw(change)} where venture_id = ${northline} and id = ${id}`
    await expect(run(statement)).rejects.toThrow('violates check constraint')
  })

  it('cannot commit shares of a role that are not the whole, and may pass through them', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const halve = sql`update freight.load_credits set share = 0.5 where venture_id = ${northline} and load_id = ${id}`
    const add = sql`insert into freight.load_credits (venture_id, load_id, role, user_id, share)
      values (${northline}, ${id}, 'SALES', ${PEOPLE.priya.id}, 0.5)`
    await expect(run(halve)).rejects.toThrow('add up to exactly 1')
    await expect(run(add)).rejects.toThrow('add up to exactly 1')
    await stage.system.database.transaction(systemCaller([northline], stage.clock.now()), async (tx) => {
      await halve.execute(tx)
      await add.execute(tx)
    })
  })

  it('F-18 cannot point a load at another venture’s customer or carrier', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const point = (column: string, to: string) =>
      run(sql`update freight.loads set ${sql.ref(column)} = ${to} where venture_id = ${northline} and id = ${id}`)
    await expect(point('customer_id', DELTA.customer.id)).rejects.toThrow('violates foreign key constraint')
    await expect(point('carrier_id', DELTA.carrier.id)).rejects.toThrow('violates foreign key constraint')
  })

  it('cannot delete a load or rewrite a fall-off, and reaches nothing outside its scope', async () => {
    await expect(run(sql`delete from freight.loads`)).rejects.toThrow('permission denied')
    await expect(run(sql`update freight.load_fall_offs set cause = 'OTHER'`)).rejects.toThrow('permission denied')
    const reach = await run(sql`update freight.customers set name = 'Taken' where venture_id = ${DELTA.id}`)
    expect(reach.numAffectedRows).toBe(0n)
  })
})
