import type { SearchHit } from '@holdfast/contract'
import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type Kind = SearchHit['kind']
export type FoundRecord = { readonly ventureId: VentureId; readonly id: string; readonly isWhole: boolean }

/** So many records that begin with the first word are held against the others; who types on narrows them. */
const MOST_LOOKED_AT = 2_000
const LAST_CHARACTER = '\u{10FFFF}'

/** Records of a kind in which each of the words begins a word; those first in which the longest is whole. */
export async function findWords(
  db: Reads,
  kind: Kind,
  ventures: readonly VentureId[],
  words: readonly string[],
  limit: number,
): Promise<readonly FoundRecord[]> {
  const [longest, ...others] = words
  if (longest === undefined || ventures.length === 0) return []
  const found = await sql<FoundRecord>`
    select w.venture_id as "ventureId", w.record_id as id, bool_or(w.word = ${longest}) as "isWhole"
    from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select f.venture_id, f.word, f.record_id from (
        select w.venture_id, w.word, w.record_id from search.words w
        where w.venture_id = v.id and w.kind = ${kind} and ${beginsWith('w', longest)}
        order by w.venture_id, w.kind, w.word, w.record_id limit ${MOST_LOOKED_AT}
      ) f where true ${sql.join(
        others.map((word) => alsoHas(kind, word)),
        sql` `,
      )}
      limit ${limit}
    ) w
    group by w.venture_id, w.record_id order by 3 desc, min(w.word), w.record_id desc limit ${limit}`.execute(db)
  return found.rows
}

function alsoHas(kind: Kind, word: string): RawBuilder<unknown> {
  return sql`and exists (select from search.words o where o.venture_id = f.venture_id and o.kind = ${kind}
    and o.record_id = f.record_id and ${beginsWith('o', word)})`
}

/** A range and no pattern: patterns lose their index under row-level security. */
function beginsWith(table: 'w' | 'o', word: string): RawBuilder<unknown> {
  const column = sql.ref(`${table}.word`)
  return sql`${column} >= ${word} and ${column} < ${word + LAST_CHARACTER}`
}
