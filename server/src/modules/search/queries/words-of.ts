import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** More words narrow nothing that these have not narrowed. */
export const MOST_WORDS = 6
/** A word and this: beyond all that begin with the word. */
export const LAST_CHARACTER = '\u{10FFFF}'
/** The longest first: it is in the fewest records. */
export const WORDS_IN_ORDER = sql`order by length(word) desc, word`

/** The words of a text as the index has them, the longest first. */
export async function wordsOf(db: Reads, text: string): Promise<readonly string[]> {
  const found = await sql<{ word: string }>`
    select word from search.words_of(${text}) as word ${WORDS_IN_ORDER} limit ${sql.lit(MOST_WORDS)}`.execute(db)
  return found.rows.map(({ word }) => word)
}
