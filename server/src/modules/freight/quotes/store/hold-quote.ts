import type { Quote } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, ventureOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { maySeeQuote } from '../policy.ts'
import { refuseMissingQuote } from '../quote-ref.ts'
import { QUOTE_COLUMNS, type QuoteRow, toQuote } from './quote-row.ts'

/** A quote that nobody else can change until this transaction ends. */
export type HeldQuote = { readonly quote: Quote; readonly row: QuoteRow; readonly venture: CallerVenture }

/** Locks the quote. Refuses `quote.not_found` for what is not there for the caller, wherever it may be. */
export async function holdQuote(tx: Tx, caller: Caller, quoteId: string): Promise<HeldQuote> {
  const row = await lockRow(tx, caller, quoteId)
  if (!row) return refuseMissingQuote()
  const venture = ventureOf(caller, row.venture_id)
  const quote = toQuote(row, { customerName: await customerNameOf(tx, row), zone: venture.zone })
  return maySeeQuote(caller, quote) ? { quote, row, venture } : refuseMissingQuote()
}

/** Only the quote's own row: joined to others, it would be missed when a change that was waited for moved the join. */
async function lockRow(tx: Tx, caller: Caller, quoteId: string): Promise<QuoteRow | undefined> {
  if (caller.scope.length === 0) return undefined
  return tx
    .selectFrom('freight.quotes')
    .select(QUOTE_COLUMNS)
    .where('venture_id', 'in', [...caller.scope])
    .where('id', '=', quoteId)
    .forUpdate()
    .executeTakeFirst()
}

async function customerNameOf(tx: Tx, { venture_id, customer_id }: QuoteRow): Promise<string> {
  const found = await sql<{ name: string }>`
    select name from freight.customers where venture_id = ${venture_id} and id = ${customer_id}`.execute(tx)
  return found.rows[0]?.name ?? ''
}
