import type { AuditRow } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { changesOf } from '../audit/changes.ts'
import { whatHappened } from '../audit/what-happened.ts'
import { type AuditFilters, type AuditPlace, auditWalk } from './audit-walk.ts'

export type AuditPage = { readonly items: readonly AuditRow[]; readonly next: AuditPlace | null }

type Row = {
  readonly id: string
  readonly at: string
  readonly place: string
  readonly venture_id: string | null
  readonly venture_name: string | null
  readonly actor_id: string | null
  readonly actor_name: string | null
  readonly effective_id: string | null
  readonly effective_name: string | null
  readonly action: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly subject_name: string | null
  readonly before: unknown
  readonly after: unknown
  readonly block: number | null
  readonly request_id: string | null
}

/** A block is younger than all that it seals, and seldom by much: those after an entry are asked in their order. */
const NEAR_BLOCKS = 1_000

/** A page of the log with the names of its people and ventures, and the block that seals each entry. */
export async function auditEntries(
  db: Reads,
  filters: AuditFilters,
  after: AuditPlace | null,
  limit: number,
): Promise<AuditPage> {
  const { rows } = await sql<Row>`
    select e.id, e.at, e.at::text as place, e.venture_id, v.name as venture_name, e.actor_id, a.name as actor_name,
      e.effective_id, f.name as effective_name, e.action, e.subject_kind, e.subject_id,
      coalesce(s.name, o.name) as subject_name, e.before, e.after, b.number as block, e.request_id
    from ${auditWalk(filters, after, limit + 1)} e
    cross join lateral (select case when pg_input_is_valid(e.subject_id, 'uuid') then e.subject_id::uuid end as id) k
    left join ventures.venture_facts v on v.id = e.venture_id
    left join identity.users a on a.id = e.actor_id
    left join identity.users f on f.id = e.effective_id
    left join identity.users s on s.id = k.id
    left join ventures.venture_facts o on o.id = k.id
    left join lateral (
      select b.number from (
        select * from identity.audit_blocks b where b.id > e.id and b.venture_id is not distinct from e.venture_id
        order by b.id limit ${NEAR_BLOCKS}) b
      where e.id = any (b.entries) limit 1) b on true
    order by e.at desc, e.id desc`.execute(db)
  const last = rows[limit - 1]
  const next = rows.length > limit && last ? { at: last.place, id: last.id } : null
  return { items: rows.slice(0, limit).map(auditRow), next }
}

function auditRow(row: Row): AuditRow {
  const { id, at, action, block } = row
  return {
    id,
    at,
    venture: named(row.venture_id, row.venture_name),
    actor: named(row.actor_id, row.actor_name),
    actedAs: row.effective_id === row.actor_id ? null : named(row.effective_id, row.effective_name),
    action,
    what: whatHappened(action),
    subject: { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
    changes: [...changesOf(row.before, row.after)],
    block,
    requestId: row.request_id,
  }
}

function named(id: string | null, name: string | null): AuditRow['actor'] {
  return id === null ? null : { id, name: name ?? 'no longer known' }
}
