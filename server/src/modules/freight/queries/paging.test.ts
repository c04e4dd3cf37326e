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
