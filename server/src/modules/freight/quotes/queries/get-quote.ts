import type { Quote as QuoteView } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { maySeeQuote } from '../policy.ts'
import { refuseMissingQuote } from '../quote-ref.ts'
import { toQuote } from '../store/quote-row.ts'
import { toQuoteView } from '../view.ts'
import { besideQuote, type ShownQuote } from './listed-quote.ts'

const LAST_MOMENTS = 50

/** One quote. Refuses `quote.not_found` for what is not there for the caller, wherever it may be. */
export async function getQuote(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<QuoteView> {
  const { whole, credited } = sightOf(caller)
  const found = await sql<ShownQuote>`
    select q.*, ${besideQuote}, ${timeline} as timeline from freight.quotes q
    where q.venture_id = any (${[...whole, ...credited]}::uuid[]) and q.id = ${id}`.execute(db)
  const [row] = found.rows
  if (!row) return refuseMissingQuote()
  const venture = ventureOf(caller, row.venture_id)
  const quote = toQuote(row, { customerName: row.customer_name, zone: venture.zone })
  return maySeeQuote(caller, quote) ? toQuoteView(caller, quote, row) : refuseMissingQuote()
}

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const timeline = sql`(
  select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'facts', e.facts,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by e.id desc), '[]')
  from (select e.id, e.type, e.at, e.facts, e.actor_id from platform.events e
    where e.venture_id = q.venture_id and e.subject_id = q.id order by e.id desc limit ${sql.lit(LAST_MOMENTS)}) e
  left join identity.person_facts u on u.id = e.actor_id)`
