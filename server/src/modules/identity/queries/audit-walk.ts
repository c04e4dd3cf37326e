import type { contract, ParsedInput } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>
export type AuditFilters = ParsedInput<typeof contract.audit.exportAudit>
/** Where a page ended: when, in full, and which of that moment. */
export type AuditPlace = { readonly at: string; readonly id: string }

/**
 * The entries that are wanted as `e`, newest first and at most `limit`. Each filter leads along an index of its own that
 * ends in the order of the list; the others are asked of the entries on the way.
 */
export function auditWalk(filters: AuditFilters, after: AuditPlace | null, limit: number): Sql {
  const { subjectId, personId, action, ventureId, ...days } = filters
  // A filter that leads is not asked again: asked twice, it would look rarer than it is.
  const walk = (lead: Sql, others: AuditFilters, order = NEWEST) => sql`(
    select e.* from identity.audit_log e where ${lead} ${conditions(others, after)} ${order} limit ${limit})`
  if (subjectId !== undefined) {
    const lead = sql`e.subject_kind = each.word and e.subject_id = ${subjectId}`
    return merged([each(KINDS, walk(lead, { ...filters, subjectId: undefined }))], limit)
  }
  const others = { ...filters, personId: undefined }
  if (personId !== undefined)
    return merged(
      personWalks(personId, (lead) => walk(lead, others)),
      limit,
    )
  if (action !== undefined) {
    // In this form, with the order by both, the walk is bound to the index of actions, however rare one of them is.
    const lead = sql`e.action = any (array[each.word])`
    const order = sql`order by e.action desc, e.at desc, e.id desc`
    return merged([each(actionsLike(action), walk(lead, { ...days, ventureId }, order))], limit)
  }
  return walk(ventureId === undefined ? sql`true` : sql`e.venture_id = ${ventureId}`, days)
}

/** What they did, what was done under their name by another, and what others did to them: no entry is in two of them. */
function personWalks(id: string, walk: (lead: Sql) => Sql): readonly Sql[] {
  const byOthers = sql`e.actor_id is distinct from ${id} and e.effective_id is distinct from ${id}`
  return [
    walk(sql`e.actor_id = ${id}`),
    walk(sql`e.effective_id = ${id} and e.effective_id <> e.actor_id`),
    each(KINDS, walk(sql`e.subject_kind = each.word and e.subject_id = ${id}::text and ${byOthers}`)),
  ]
}

function conditions({ ventureId, personId, action, from, to }: AuditFilters, after: AuditPlace | null): Sql {
  const isOfPerson = sql`(e.actor_id = ${personId} or e.effective_id = ${personId} or e.subject_id = ${personId}::text)`
  return sql`
    ${ventureId === undefined ? NO : sql`and e.venture_id = ${ventureId}`}
    ${personId === undefined ? NO : sql`and ${isOfPerson}`}
    ${action === undefined ? NO : sql`and starts_with(e.action, ${action})`}
    ${from === undefined ? NO : sql`and e.at >= ${from}::date::timestamp at time zone 'UTC'`}
    ${to === undefined ? NO : sql`and e.at < (${to}::date + 1)::timestamp at time zone 'UTC'`}
    ${after === null ? NO : sql`and (e.at, e.id) < (${after.at}::timestamptz, ${after.id}::uuid)`}`
}

function each(words: Sql, walk: Sql): Sql {
  return sql`(select e.* from (${words}) each cross join lateral ${walk} e)`
}

function merged(walks: readonly Sql[], limit: number): Sql {
  return sql`(select e.* from (${sql.join(walks, sql` union all `)}) e ${NEWEST} limit ${limit})`
}

/** The few different words of a column, found by one probe of its index for each. */
function wordsOf(column: 'subject_kind' | 'action'): Sql {
  const name = sql.ref(`a.${column}`)
  return sql`
    with recursive found (word) as (
      select min(${name}) from identity.audit_log a
      union all
      select (select min(${name}) from identity.audit_log a where ${name} > found.word) from found where found.word is not null)
    select word from found where word is not null`
}

const KINDS = wordsOf('subject_kind')

/** By the words and not by a range of them: how a database sorts text is its own affair. */
function actionsLike(start: string): Sql {
  return sql`select word from (${wordsOf('action')}) words where starts_with(word, ${start})`
}

const NEWEST = sql`order by e.at desc, e.id desc`
const NO = sql``
