import type { BriefingItem as ShownItem } from '@holdfast/contract'
import type { BriefingItem as ToldItem } from '@holdfast/engine/briefing'
import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type ItemRow = {
  readonly id: string
  readonly ventureId: VentureId
  readonly key: string
  readonly section: 'firefront' | 'wins' | 'freight'
  readonly kind: ToldItem['kind']
  readonly subjectKind: ToldItem['subject']['type']
  readonly subjectId: string
  readonly factDay: Day
  readonly at: Instant
  readonly facts: Pick<ToldItem, 'title' | 'why' | 'severity'>
  readonly amountMinor: number | null
  readonly currency: string | null
  readonly personId: string | null
  readonly personName: string | null
  readonly resolvedOn: Day | null
  readonly closedOn: Day | null
  readonly acknowledgedAt: Instant | null
  readonly acknowledgedBy: string | null
  /** null: somebody of the group's management, who need not be one of the venture's people. */
  readonly acknowledgerName: string | null
  /** null: it became none, or one that was taken out of every list since. */
  readonly task: ShownItem['task']
}

/** Items that `picked` names by (venture_id, id), with the names of their people. */
export async function itemRows(db: Reads, picked: RawBuilder<unknown>): Promise<readonly ItemRow[]> {
  const found = await sql<ItemRow>`
    select i.id, i.venture_id as "ventureId", i.key, i.section, i.kind, i.subject_kind as "subjectKind", i.subject_id as "subjectId",
      i.fact_day as "factDay", i.at, i.facts, i.amount_minor as "amountMinor", i.currency,
      i.person_id as "personId", p.name as "personName", i.resolved_on as "resolvedOn", i.closed_on as "closedOn",
      i.acknowledged_at as "acknowledgedAt", i.acknowledged_by as "acknowledgedBy", a.name as "acknowledgerName",
      case when t.task_id is not null then jsonb_build_object('id', t.task_id, 'title', t.title, 'status', t.status,
        'assignee', case when g.user_id is not null then jsonb_build_object('id', g.user_id, 'name', g.name) end) end as task
    from (${picked}) k
    join briefing.items i on i.venture_id = k.venture_id and i.id = k.id
    left join ventures.people_facts p on p.venture_id = i.venture_id and p.user_id = i.person_id
    left join ventures.people_facts a on a.venture_id = i.venture_id and a.user_id = i.acknowledged_by
    left join operations.task_facts t on t.venture_id = i.venture_id and t.task_id = i.task_id
    left join ventures.people_facts g on g.venture_id = t.venture_id and g.user_id = t.assignee_id`.execute(db)
  return found.rows
}
