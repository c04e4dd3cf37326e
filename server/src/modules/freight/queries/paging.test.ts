import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const MANY = 3_000

describe('paging through loads', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on)
       select $1, 'OLD-' || n, 'OPEN', $2, 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 100000, $3, '2026-06-18'
       from generate_series(1, $4::int) n`,
      [VENTURES.northline.id, CUSTOMERS.cordova.id, stage.clock.now(), MANY],
    )
  })
  afterAll(() => stage.close())

  it('older callers name a page and its size, up to the hundredth, and may go on by the cursor', async () => {
    const ask = (query: object) => stage.as('ana').ask(contract.freight.listLoads, { status: 'OPEN', ...query })
    const numbers = async (query: object) => (await ask(query)).body.items.map(({ number }) => number)
    const first = (await ask({ limit: 30 })).body
    expect(await numbers({ page: 3, pageSize: 10 })).toEqual(first.items.slice(20).map(({ number }) => number))
    expect(await numbers({ page: 1, pageSize: 30 })).toEqual(first.items.map(({ number }) => number))
    const third = (await ask({ page: 3, pageSize: 10 })).body
    expect(third).toMatchObject({ hasMore: true })
    expect(await numbers({ limit: 5, cursor: third.nextCursor })).toEqual(await numbers({ page: 7, pageSize: 5 }))
    expect((await ask({ page: 100, pageSize: 100 })).body).toEqual({ items: [], hasMore: false, nextCursor: null })
    for (const query of [{ page: 101 }, { page: 0 }, { pageSize: 101 }, { page: 2, cursor: first.nextCursor }])
      expect((await ask(query)).status).toBe(400)
  })

  it.each(['newest', 'oldest'] as const)(
    'F-06 %s first: loads entered at one instant come once each, also while others are entered',
    async (sort) => {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const query: object = { sort, limit: 100, status: 'OPEN', ...(cursor && { cursor }) }
        const page = await stage.as('ana').call(contract.freight.listLoads, query)
        seen.push(...page.items.filter(({ number }) => number.startsWith('OLD-')).map(({ number }) => number))
        if (seen.length % 1_000 === 0) await bookLoad(stage, 'arjun')
        cursor = page.nextCursor
      } while (cursor)
      expect(seen).toHaveLength(MANY)
      expect(new Set(seen).size).toBe(MANY)
    },
  )
})
