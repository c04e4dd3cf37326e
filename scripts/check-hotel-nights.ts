// `npm run check:hotel-nights -- [--hotels 250] [--days 400]`: generated nights through the product's own upload, beside SQL
// over the raw file: occupancy, ADR and RevPAR of each hotel and month, hotel, month and the portfolio; then the same file
// once more. Prints its figures; any difference ends with 1.
import { parseArgs } from 'node:util'
import pg from 'pg'
import { compareNights } from '../server/src/testing/hotel-nights/compare-nights.ts'
import { openProduct } from './real-data/product.ts'

const { values: flags } = parseArgs({
  options: { hotels: { type: 'string', default: '250' }, days: { type: 'string', default: '400' } },
})
const product = await openProduct()
const database = new pg.Client({ connectionString: product.superUrl })
await database.connect()
try {
  const ventureId = await product.found({
    code: 'NIGHTS',
    name: 'A portfolio of hotels',
    type: 'HOSPITALITY',
    currency: 'USD',
    zone: 'America/New_York',
    // These nights make figures and no pay.
    liveFrom: '2030-01-01',
  })
  const began = performance.now()
  const { nights, compared, differing, isSameTwice } = await compareNights({
    person: product.owner,
    bring: (text) =>
      product.bring({ ventureId, kind: 'hotel-kpis', fileName: 'portfolio.csv', bytes: Buffer.from(text) }),
    sql: async (text, values) => (await database.query(text, values)).rows,
    ventureId,
    hotels: Number(flags.hotels),
    days: Number(flags.days),
    from: '2024-01-01',
  })
  for (const difference of differing) process.stdout.write(`DIFFERS ${difference}\n`)
  process.stdout.write(`${nights} nights of ${flags.hotels} hotels, ${compared} sums of three figures compared\n`)
  process.stdout.write(`${differing.length} differ; twice ${isSameTwice ? 'changes no row' : 'CHANGES ROWS'}\n`)
  process.stdout.write(`${((performance.now() - began) / 1_000).toFixed(1)} s\n`)
  process.exitCode = differing.length === 0 && isSameTwice ? 0 : 1
} finally {
  await database.end()
  await product.close()
}
