import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** More words narrow nothing that these have not narrowed. */
const MOST_WORDS = 6

/** The words of a text as the index has them, the longest first: it is in the fewest records. */
export async function wordsOf(db: Reads, text: string): Promise<readonly string[]> {
  const found = await sql<{ word: string }>`
    select word from search.words_of(${text}) as word order by length(word) desc, word limit ${MOST_WORDS}`.execute(db)
  return found.rows.map(({ word }) => word)
}
