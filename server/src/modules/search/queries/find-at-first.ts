import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { keptPlans } from '../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { MOST_LOOKED_AT } from './find-words.ts'
import { LAST_CHARACTER, MOST_WORDS, WORDS_IN_ORDER } from './words-of.ts'

type Kind = SearchHit['kind']
/** `isAll`: nothing that was looked at was left behind by the limit. */
export type FoundAtFirst = { readonly ids: readonly string[]; readonly isAll: boolean }
type Row = { readonly kind: Kind; readonly ids: readonly string[]; readonly rows: number }

/** So many of a kind are looked for at first: some of them may be void, merged or somebody else's. */
const MOST_AT_FIRST = 30

/** The walk along the longest word; the others are looked up of all that it met at once, and only where there are others. */
const RECORDS = sql`
  with looked as materialized (
    select w.word, w.record_id from search.words w
    where w.venture_id = any (array[v.id]) and w.kind = any (array[v.kind])
      and w.word >= (select word from longest) and w.word < (select beyond from longest)
    order by w.venture_id, w.kind, w.word, w.record_id limit ${sql.lit(MOST_LOOKED_AT)}
  ), others as materialized (
    select a.place, o.record_id from asked a cross join lateral (
      select o.record_id from search.words o
      where o.venture_id = v.id and o.kind = v.kind and o.record_id = any (array(select record_id from looked))
        and o.word >= a.word and o.word < a.beyond offset 0) o
    where a.place > 1
  )
  select l.word, l.record_id from looked l
  where not exists (select from asked a where a.place > 1 and (a.place, l.record_id) not in (select place, record_id from others))
  limit ${sql.lit(MOST_AT_FIRST)}`

/**
 * Of each kind the records in the ventures given that have a word beginning with each word of a text, in the order of
 * `findWords`: one statement for all kinds, which are found anew with every letter that is typed.
 */
export async function findAtFirst(
  db: Reads,
  text: string,
  kinds: readonly { readonly kind: Kind; readonly ventures: readonly VentureId[] }[],
): Promise<ReadonlyMap<Kind, FoundAtFirst>> {
  const places = kinds.flatMap(({ kind, ventures }) => ventures.map((venture) => ({ kind, venture })))
  if (places.length === 0) return new Map()
  const { rows } = await sql<Row>`
    with asked as materialized (
      select word, word || ${LAST_CHARACTER} as beyond, row_number() over (${WORDS_IN_ORDER}) as place
      from search.words_of(${text}) word ${WORDS_IN_ORDER} limit ${sql.lit(MOST_WORDS)}
    ), longest as materialized (select word, beyond from asked where place = 1)
    select r.kind, array_agg(r.record_id order by r.place) as ids, min(r.rows)::int as rows
    from (
      select v.kind, f.record_id, sum(count(*)) over (partition by v.kind) as rows, row_number() over (
        partition by v.kind order by bool_or(f.word = (select word from longest)) desc, min(f.word), f.record_id desc) as place
      from unnest(${places.map(({ kind }) => kind)}::text[], ${places.map(({ venture }) => venture)}::uuid[]) v (kind, id)
      cross join lateral (${RECORDS}) f
      group by v.kind, v.id, f.record_id) r
    where r.place <= ${sql.lit(MOST_AT_FIRST)} group by r.kind`.execute(keptPlans(db))
  return new Map(rows.map(({ kind, ids, rows: many }) => [kind, { ids, isAll: many < MOST_AT_FIRST }]))
}
