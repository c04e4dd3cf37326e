import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { KnownLoad } from '../imports/decide-quotes.ts'
import type { QuoteImportRow } from '../imports/quote-row.ts'
import type { StandingQuote } from '../imports/standing-quote.ts'
import { type QuoteRow, toQuote } from './quote-row.ts'

type Found = QuoteRow & {
  readonly external_ref: string | null
  readonly import_key: string | null
  readonly import_digest: string | null
  readonly customer_name: string
  readonly load: StandingQuote['load']
}

/** The quotes that rows mean, and the loads that they name; `isHeld`: locked, for whoever writes them. */
export async function findQuotesOf(
  db: Reads,
  { id: ventureId, zone }: CallerVenture,
  rows: readonly QuoteImportRow[],
  isHeld: boolean,
): Promise<{ readonly standing: readonly StandingQuote[]; readonly loads: readonly KnownLoad[] }> {
  const refs = rows.flatMap(({ externalRef }) => externalRef ?? [])
  const keys = rows.flatMap(({ externalRef, key }) => (externalRef === null ? [key] : []))
  const numbers = rows.flatMap(({ number }) => number ?? [])
  const found = await sql<Found>`
    select q.*, c.name as customer_name,
      (select json_build_object('id', l.id, 'number', l.number) from freight.loads l
        where l.venture_id = q.venture_id and l.quote_id = q.id) as load
    from freight.quotes q join freight.customers c on c.venture_id = q.venture_id and c.id = q.customer_id
    where q.venture_id = ${ventureId} and (q.external_ref = any (${refs}::text[])
      or q.import_key = any (${keys}::text[]) or q.number = any (${numbers}::text[]))
    order by q.id ${isHeld ? sql`for update of q` : sql``}`.execute(db)
  return {
    standing: found.rows.map((row) => ({
      quote: toQuote(row, { customerName: row.customer_name, zone }),
      externalRef: row.external_ref,
      importKey: row.import_key,
      digest: row.import_digest,
      details: { equipment: row.equipment, notes: row.notes },
      load: row.load,
    })),
    loads: await loadsNamed(db, ventureId, [...new Set(rows.flatMap(({ load }) => load ?? []))]),
  }
}

async function loadsNamed(db: Reads, ventureId: string, names: readonly string[]): Promise<readonly KnownLoad[]> {
  if (names.length === 0) return []
  const { rows } = await sql<KnownLoad>`
    select l.id, l.number, l.external_ref as "externalRef", l.voided_at is not null as "isVoid", l.quote_id as "quoteId"
    from freight.loads l
    where l.venture_id = ${ventureId} and (l.number = any (${[...names]}::text[]) or l.external_ref = any (${[...names]}::text[]))`.execute(
    db,
  )
  return rows
}
