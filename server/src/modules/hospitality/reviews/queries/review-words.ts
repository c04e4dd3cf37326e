import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

const MOST_WORDS = 6
const LAST_CHARACTER = '\u{10FFFF}'

/** The words of what is looked for as the index has them, the longest first: it is in the fewest reviews. */
export async function reviewWords(db: Reads, text: string | undefined): Promise<readonly string[]> {
  if (text === undefined) return []
  const found = await sql<{ word: string }>`
    select word from search.words_of(${text}) as word order by length(word) desc, word limit ${MOST_WORDS}`.execute(db)
  return found.rows.map(({ word }) => word)
}

/** That a word of a review `r` begins with this one: a range and no pattern, which would lose its index under a policy. */
export function hasWord(word: string): RawBuilder<unknown> {
  return sql`and exists (select from search.words w where w.venture_id = r.venture_id and w.kind = 'review'
    and w.record_id = r.id and w.word >= ${word} and w.word < ${word + LAST_CHARACTER})`
}
