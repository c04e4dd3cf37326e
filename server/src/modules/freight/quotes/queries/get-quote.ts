import type { Quote as QuoteView } from '@holdfast/contract'
import { QUOTES_IMPORTED } from '@holdfast/engine/freight'
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

/** An import is an event of many quotes, so how it brought this one is told by the quote itself; its id holds the time. */
const ofImport = sql`
  select q.id, ${sql.lit(QUOTES_IMPORTED)}, uuid_extract_timestamp(q.id), '{}'::jsonb, q.created_by
  where q.import_digest is not null and not exists (
    select from platform.events e where e.venture_id = q.venture_id and e.subject_id = q.id and e.type = 'freight.quote_created')`

/** What files changed since; the page names the file. */
const byFile = sql`
  select f.id, ${sql.lit(QUOTES_IMPORTED)}, f.at, f.facts || jsonb_build_object('fileName', i.file_name), f.recorded_by
  from freight.file_changes f join platform.imports i on i.venture_id = f.venture_id and i.id = f.import_id
  where f.venture_id = q.venture_id and f.quote_id = q.id`

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const timeline = sql`(
  select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'facts', e.facts,
    'by', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by e.id desc), '[]')
  from (select e.id, e.type, e.at, e.facts, e.actor_id from platform.events e
    where e.venture_id = q.venture_id and e.subject_id = q.id
    union all ${ofImport}
    union all ${byFile}
    order by 1 desc limit ${sql.lit(LAST_MOMENTS)}) e
  left join identity.person_facts u on u.id = e.actor_id)`
