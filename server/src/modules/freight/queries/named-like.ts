import { type RawBuilder, sql } from 'kysely'

type Companies = 'customers' | 'carriers'
type As = 'n' | 'c'

/** A word and this: beyond all that begin with the word. */
const LAST_CHARACTER = '\u{10FFFF}'

/**
 * Each word of the text begins a word by which the search knows the company, without case and accents: one range of an
 * index for each, in the venture `v`. Ranges and no patterns: patterns lose their index under row-level security.
 */
export function namedLike(table: As, companies: Companies, text: string | undefined): RawBuilder<unknown> {
  if (text === undefined || text === '') return sql``
  const kind = companies === 'customers' ? 'customer' : 'carrier'
  return sql`and ${sql.ref(`${table}.id`)} in (
    select w.record_id from search.words_of(${text}) typed
    join search.word_facts w on w.venture_id = v.id and w.kind = ${kind}
      and w.word >= typed and w.word < typed || ${LAST_CHARACTER}
    group by w.record_id having count(distinct typed) = (select count(*) from search.words_of(${text})))`
}

export function onwards(table: As, after: readonly string[] | null): RawBuilder<unknown> {
  if (after === null) return sql``
  return sql`and (${sql.ref(`${table}.name`)}, ${sql.ref(`${table}.id`)}) > (${after[0]}, ${after[1]}::uuid)`
}
