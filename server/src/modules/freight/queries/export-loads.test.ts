import { contract, type Input } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const MANY = 2_500
type Query = Partial<Input<typeof contract.freight.exportLoads>>

describe('loads as a file', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    const { id } = await bookLoad(stage, 'omar', {
      miles: 800,
      credits: [{ role: 'SALES', userId: PEOPLE.marcus.id, share: '1' }],
    })
    await coverLoad(stage, 'omar', id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 300_050 })
    await deliverLoad(stage, 'omar', id, '2026-06-17T18:00:00Z')
    await bookLoad(stage, 'omar', { origin: { city: '=HYPERLINK("http://x")', state: 'TX' }, credits: [] })
  })
  afterAll(() => stage.close())

  const file = async (query: Query = {}, who: PersonName = 'omar') => {
    const answer = await stage.as(who).ask(contract.freight.exportLoads, { ventureId, ...query })
    return { ...answer, rows: parse(String(answer.body), { bom: true, columns: true }) as Record<string, string>[] }
  }

  it('says of each load what a list shows and more, money as decimals, what is unknown as nothing', async () => {
    const { rows, headers } = await file({ progress: 'delivered' })
    expect(rows).toMatchObject([
      {
        Status: 'DELIVERED',
        Customer: 'Cordova Produce',
        Carrier: 'Tejas Reefer Lines',
        Miles: '800',
        'Delivered on': '2026-06-17',
        Currency: 'USD',
        'Bill (currency)': '2500.00',
        'Cost (currency)': '3000.50',
        'Margin (currency)': '-500.50',
      },
    ])
    expect(headers['content-type']).toContain('text/csv')
    expect(headers['content-disposition']).toContain('Northline Freight loads 2026-06-18.csv')
    const { rows: open } = await file({ progress: 'not_delivered' })
    expect(open).toMatchObject([{ 'Cost (currency)': '', 'Margin (currency)': '', Carrier: '', 'Delivered on': '' }])
  })

  it('holds no formula that a spreadsheet would run', async () => {
    const { body } = await file()
    expect(String(body)).toContain(`'=HYPERLINK`)
  })

  it('holds what its reader sees in the list, and is refused where the list is', async () => {
    expect((await file({}, 'marcus')).rows).toHaveLength(1)
    for (const [who, given] of [
      ['farah', {}],
      ['meera', { ventureId: VENTURES.harbor.id }],
    ] as const)
      expect((await stage.as(who).ask(contract.freight.exportLoads, { ventureId, ...given })).status).toBe(403)
  })

  it('holds every load of a list that is longer than a page, once and in its order', async () => {
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, origin_city, origin_state, destination_city,
         destination_state, equipment, currency, bill_minor, created_at, created_on)
       select $1, 'OLD-' || n, 'OPEN', (select id from freight.customers where venture_id = $1 limit 1), 'Dallas', 'TX', 'Atlanta', 'GA', 'FLATBED',
         'USD', n, now(), date '2026-01-01' + n % 20 from generate_series(1, $2::int) n`,
      [ventureId, MANY],
    )
    const { rows } = await file({ equipment: 'FLATBED', createdFrom: '2026-01-01' })
    expect(rows).toHaveLength(MANY)
    expect(new Set(rows.map((row) => row['Number'])).size).toBe(MANY)
    const days = rows.map((row) => row['Entered on'] ?? '')
    expect(days).toEqual(days.toSorted().reverse())
  })
})
