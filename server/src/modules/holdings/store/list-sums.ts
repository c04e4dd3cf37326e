import type { ListSum } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = {
  readonly currency: string
  readonly minor: string
  readonly measured: number
  readonly unknown: number
}

/** The sums of `latest_minor` over all rows of a list, one a currency. Read as text: a sum may pass what a number keeps. */
export async function listSums(db: Reads, rowsFound: RawBuilder<unknown>): Promise<ListSum[]> {
  const { rows } = await sql<Row>`
    select f.currency, coalesce(sum(f.latest_minor), 0)::text as minor, count(f.latest_minor)::int as measured,
      (count(*) - count(f.latest_minor))::int as unknown
    from (${rowsFound}) f group by f.currency order by f.currency`.execute(db)
  return rows.map(({ currency, minor, measured, unknown }) => {
    const sum = Number(minor)
    return { currency, total: Number.isSafeInteger(sum) ? { minor: sum, currency } : null, measured, unknown }
  })
}
