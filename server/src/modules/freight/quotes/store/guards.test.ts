import { QUOTE_TRANSITIONS } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemCaller } from '../../../../platform/caller.ts'
import { bookLoad } from '../../../../testing/loads.ts'
import { convert, quoteThatIs } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../../testing/trucking.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

describe('plain SQL of the app’s own login on quotes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  const northline = VENTURES.northline.id
  const run = (statement: RawBuilder<unknown>) =>
    stage.system.database.transaction(systemCaller([northline, DELTA.id], stage.clock.now()), (tx) =>
      statement.execute(tx),
    )

  it('finds the table of transitions that the rules have', async () => {
    const rows = await stage.sql<{ pair: string }>(
      `select from_status || ' ' || to_status as pair from freight.quote_transitions`,
    )
    const pairs = Object.entries(QUOTE_TRANSITIONS).flatMap(([from, steps]) =>
      Object.keys(steps).map((to) => `${from} ${to}`),
    )
    expect(rows.map(({ pair }) => pair).sort()).toEqual(pairs.sort())
  })

  it('F-04 cannot make a step that the table does not have', async () => {
    const { id } = await quoteThatIs(stage, 'REJECTED')
    await expect(
      run(
        sql`update freight.quotes set status = 'SENT', rejected_reason = null, decided_at = null, decided_on = null where id = ${id}`,
      ),
    ).rejects.toThrow('a quote does not go from REJECTED to SENT')
    await expect(run(sql`delete from freight.quotes where id = ${id}`)).rejects.toThrow('permission denied')
    await expect(run(sql`update freight.quote_transitions set to_status = 'SENT'`)).rejects.toThrow('permission denied')
  })

  it('J-11 cannot accept a quote whose time is over, nor bring one in that was', async () => {
    const { id } = await quoteThatIs(stage, 'SENT')
    const accept = (at: string) =>
      run(
        sql`update freight.quotes set status = 'ACCEPTED', agreed_minor = 1, decided_on = '2026-06-19', decided_at = ${at}::timestamptz where id = ${id}`,
      )
    await expect(accept('2026-06-19T23:00:00.000Z')).rejects.toThrow('after its validity ended')
    await expect(
      run(sql`insert into freight.quotes (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
          destination_state, equipment, currency, price_minor, agreed_minor, valid_until, requested_at, created_at, created_on,
          sent_at, sent_on, decided_at, decided_on)
        select venture_id, 'LATE', 'ACCEPTED', customer_id, 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 1, 1, valid_until,
          created_at, created_at, created_on, created_at, created_on, valid_until, created_on
        from freight.quotes where id = ${id}`),
    ).rejects.toThrow('after its validity ended')
    await accept('2026-06-19T22:59:59.999Z')
  })

  it('F-01 cannot make a second load of a quote, nor one of another venture’s quote', async () => {
    const { id } = await quoteThatIs(stage, 'ACCEPTED')
    await convert(stage, 'arjun', id)
    const other = await bookLoad(stage, 'arjun')
    await expect(run(sql`update freight.loads set quote_id = ${id} where id = ${other.id}`)).rejects.toThrow(
      'loads_one_of_quote',
    )
    const elsewhere = await bookLoad(stage, 'tessa', { ventureId: DELTA.id, customerId: DELTA.customer.id })
    await expect(run(sql`update freight.loads set quote_id = ${id} where id = ${elsewhere.id}`)).rejects.toThrow(
      'loads_quote_fkey',
    )
  })
})
