import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const MANY = 10_000
const ventureId = VENTURES.northline.id
const PICKUP = '2026-06-18T20:00:00.000Z'

type Page = {
  readonly items: readonly { readonly number?: string; readonly load?: { readonly number: string } }[]
  readonly nextCursor: string | null
}

describe('paging through boards', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    const plant = (status: 'OPEN' | 'LOST') =>
      stage.sql(
        `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
           destination_state, equipment, currency, bill_minor, pickup_to, created_at, created_on, lost_at, lost_on, lost_reason)
         select $1, $5 || n, $5, $2, 'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 100000, $3, $6, '2026-06-18', $6, '2026-06-18', 'RATE'
         from generate_series(1, $4::int) n`,
        [ventureId, CUSTOMERS.cordova.id, PICKUP, MANY, status, stage.clock.now()],
      )
    await plant('OPEN')
    await plant('LOST')
    await stage.sql(
      `insert into freight.load_flags (venture_id, load_id, kind, reason, raised_at, raised_on)
       select venture_id, id, 'HOLD', 'Papers', $2, '2026-06-18' from freight.loads where venture_id = $1 and status = 'OPEN'`,
      [ventureId, stage.clock.now()],
    )
  })
  afterAll(() => stage.close())

  async function walk(page: (cursor: string | null) => Promise<Page>, add: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { items, nextCursor }: Page = await page(cursor)
      seen.push(...items.map(({ number, load }) => number ?? load?.number ?? ''))
      if (seen.length % 2_500 === 0) await add()
      cursor = nextCursor
    } while (cursor)
    return seen.filter((number) => /^(OPEN|LOST)\d/.test(number))
  }
  const asked = (cursor: string | null) => ({ ventureId, limit: 100, ...(cursor !== null && { cursor }) })

  const enter = () => bookLoad(stage, 'arjun', { pickup: { from: null, to: PICKUP } })
  const raise = async () => {
    const { id } = await enter()
    await stage.as('ana').call(contract.freight.flagLoad, { id, kind: 'HOLD', up: true, reason: 'Papers' })
  }
  const lose = async () => {
    const { id } = await enter()
    await stage.as('omar').call(contract.freight.changeLoad, { id, status: 'LOST', reason: 'RATE' })
  }

  it('F-06 10,000 uncovered loads of one pickup time come once each, also while others are entered', async () => {
    const seen = await walk((cursor) => stage.as('ana').call(contract.boards.listUncovered, asked(cursor)), enter)
    expect([seen.length, new Set(seen).size]).toEqual([MANY, MANY])
  })

  it('F-06 10,000 flags raised at one instant come once each, also while others are raised', async () => {
    const seen = await walk((cursor) => stage.as('ana').call(contract.boards.listAtRisk, asked(cursor)), raise)
    expect([seen.length, new Set(seen).size]).toEqual([MANY, MANY])
  })

  it('F-06 10,000 loads lost on one day come once each, also while others are lost', async () => {
    const seen = await walk((cursor) => stage.as('ana').call(contract.boards.listLost, asked(cursor)), lose)
    expect([seen.length, new Set(seen).size]).toEqual([MANY, MANY])
  })
})
