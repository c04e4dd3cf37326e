import type { Quote } from '@holdfast/engine/freight'
import type { QuoteId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller, CallerVenture } from '../../../../platform/caller.ts'
import { personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { FIRST_NUMBER } from '../../store/take-number.ts'
import type { WrittenQuote } from '../imports/decide-quotes.ts'
import { insertQuote, saveQuote } from './save-quote.ts'

export type QuoteChanged = Pick<WrittenQuote, 'before' | 'after' | 'beside'>

/** Writes what rows decided, and remembers what each row said, also of a quote that it left as it was. */
export async function writeImportedQuotes(
  tx: Tx,
  caller: Caller,
  venture: CallerVenture,
  written: readonly WrittenQuote[],
): Promise<readonly QuoteChanged[]> {
  const fresh = await takeQuoteNumbers(tx, venture, written.filter(({ before }) => before === null).length)
  const changes: QuoteChanged[] = []
  for (const each of written) {
    const { before, row } = each
    const after = before === null ? { ...each.after, ...fresh.shift() } : each.after
    if (before === null) await insertQuote(tx, after, detailsOf(each), personOf(caller))
    else await saveQuote(tx, before, after, editsOf(each))
    await remember(tx, after, row)
    if (each.loadId !== null)
      await sql`
        update freight.loads set quote_id = ${after.id}
        where venture_id = ${venture.id} and id = ${each.loadId} and quote_id is distinct from ${after.id}`.execute(tx)
    if (after !== before) changes.push({ before, after, beside: each.beside })
  }
  return changes
}

async function remember(tx: Tx, { ventureId, id }: Quote, row: WrittenQuote['row']): Promise<void> {
  const { externalRef, key, digest } = row
  await sql`
    update freight.quotes set import_digest = ${digest}, external_ref = coalesce(external_ref, ${externalRef}),
      import_key = coalesce(import_key, ${externalRef === null ? key : null})
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

/** An id and a number for each, in one step; the row stays locked until the commit. */
async function takeQuoteNumbers(
  tx: Tx,
  { id: ventureId, code }: CallerVenture,
  wanted: number,
): Promise<{ id: QuoteId; number: string }[]> {
  if (wanted === 0) return []
  const { rows } = await sql<{ id: QuoteId; count: number }>`
    with taken as (
      insert into freight.quote_numbers as n (venture_id, last_number) values (${ventureId}, ${FIRST_NUMBER - 1 + wanted})
      on conflict (venture_id) do update set last_number = n.last_number + ${wanted} returning last_number
    )
    select uuidv7() as id, (t.last_number - ${wanted} + g)::int as count
    from taken t, generate_series(1, ${wanted}::int) g order by g`.execute(tx)
  return rows.map(({ id, count }) => ({ id, number: `${code}-Q${count}` }))
}

function detailsOf({ row: { details } }: WrittenQuote) {
  const { origin, destination, equipment, notes } = details
  return {
    origin_city: origin.city,
    origin_state: origin.state,
    destination_city: destination.city,
    destination_state: destination.state,
    equipment: equipment ?? 'VAN',
    weight_pounds: null,
    notes,
  }
}

/** What the row leaves blank stays. */
function editsOf({ row: { details } }: WrittenQuote) {
  const { origin, destination, equipment, notes } = details
  return {
    origin_city: origin.city,
    origin_state: origin.state,
    destination_city: destination.city,
    destination_state: destination.state,
    ...(equipment !== null && { equipment }),
    ...(notes !== null && { notes }),
  }
}
