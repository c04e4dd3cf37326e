import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { KindSight } from '../finder.ts'
import { LAST_CHARACTER } from './words-of.ts'

type Kind = SearchHit['kind']
/** `words`: the longest first, which is in the fewest records. */
type Wanted = { readonly kind: Kind; readonly words: readonly string[]; readonly limit: number }

/** So many records of a venture that begin with the first word are held against the others; who types on narrows them. */
export const MOST_LOOKED_AT = 2_000

/** Records of a kind in which each of the words begins a word; those first in which the longest is whole. */
export async function findWords(
  db: Reads,
  wanted: Wanted,
  { whole, partly, own }: KindSight,
): Promise<readonly string[]> {
  if (wanted.words.length === 0 || whole.length + partly.length === 0) return []
  const walks = [...(own.length > 0 ? [amongOwn(partly, own, wanted)] : []), alongWords([...whole, ...partly], wanted)]
  const { rows } = await sql<{ readonly id: string }>`
    select f.record_id as id from (${sql.join(walks, sql` union all `)}) f group by f.venture_id, f.record_id
    order by bool_or(f.word = ${wanted.words[0]}) desc, min(f.word), f.record_id desc limit ${wanted.limit}`.execute(db)
  return rows.map(({ id }) => id)
}

function alongWords(ventures: readonly VentureId[], wanted: Wanted): RawBuilder<unknown> {
  return sql`
    select w.* from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select f.* from (
        select w.venture_id, w.word, w.record_id from search.words w
        where w.venture_id = v.id and w.kind = ${wanted.kind} and ${beginsWithLongest('w', wanted)}
        order by w.venture_id, w.kind, w.word, w.record_id limit ${MOST_LOOKED_AT}
      ) f where true ${hasOthers(wanted)} limit ${wanted.limit}) w`
}

/** Of each its words, by the record: what others have before theirs is passed by. */
function amongOwn(ventures: readonly VentureId[], own: readonly string[], wanted: Wanted): RawBuilder<unknown> {
  return sql`
    select f.* from unnest(${ventures}::uuid[]) v (id) cross join unnest(${own}::uuid[]) r (id) cross join lateral (
      select p.venture_id, p.word, p.record_id from search.words p
      where p.venture_id = v.id and p.kind = ${wanted.kind} and p.record_id = r.id and ${beginsWithLongest('p', wanted)}
      offset 0
    ) f where true ${hasOthers(wanted)}`
}

function hasOthers({ kind, words }: Wanted): RawBuilder<unknown> {
  const others = words.slice(1).map(
    (word) => sql`and exists (select from search.words o where o.venture_id = f.venture_id and o.kind = ${kind}
      and o.record_id = f.record_id and ${beginsWith('o', word)})`,
  )
  return others.length === 0 ? sql`` : sql.join(others, sql` `)
}

function beginsWithLongest(table: 'w' | 'p', { words: [longest = ''] }: Wanted): RawBuilder<unknown> {
  return beginsWith(table, longest)
}

/** A range and no pattern: patterns lose their index under row-level security. */
function beginsWith(table: 'w' | 'o' | 'p', word: string): RawBuilder<unknown> {
  const column = sql.ref(`${table}.word`)
  return sql`${column} >= ${word} and ${column} < ${word + LAST_CHARACTER}`
}
