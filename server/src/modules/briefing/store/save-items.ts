import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { StandingItem } from '../standing-items.ts'

/** Writes the items that differ from what is stored. */
export async function saveItems(tx: Tx, ventureId: VentureId, standing: readonly StandingItem[]): Promise<void> {
  const rows = standing.flatMap((each) => (each.item === null ? [] : [rowOf(each, each.item)]))
  const others = standing.filter((each) => each.item === null)
  if (rows.length > 0) await upsert(tx, ventureId, rows)
  if (others.length > 0) await settle(tx, ventureId, others)
}

/** Somebody took a fire on, or gave it to another, for the cause that was there: when it strikes again, nobody has yet. */
async function upsert(tx: Tx, ventureId: VentureId, rows: readonly object[]): Promise<void> {
  const stillTaken = sql`i.acknowledged_at >= excluded.at`
  const stillGiven = sql`i.assigned_at >= excluded.at`
  await sql`
    insert into briefing.items as i (venture_id, key, section, kind, subject_kind, subject_id, fact_day, at, facts,
      amount_minor, currency, person_id, is_active, resolved_on, told_until)
    select ${ventureId}, g.key, g.section, g.kind, g.subject_kind, g.subject_id, g.fact_day, g.at, g.facts,
      g.amount_minor, g.currency, p.user_id, g.is_active, g.resolved_on, g.told_until
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g (key text, section text, kind text, subject_kind text, subject_id uuid, fact_day date,
      at timestamptz, facts jsonb, amount_minor bigint, currency text, person_id uuid, is_active boolean, resolved_on date, told_until date)
    left join ventures.people_facts p on p.venture_id = ${ventureId} and p.user_id = g.person_id
    on conflict on constraint items_one_per_cause do update set section = excluded.section, fact_day = excluded.fact_day,
      at = excluded.at, facts = excluded.facts, amount_minor = excluded.amount_minor, currency = excluded.currency,
      person_id = excluded.person_id, is_active = excluded.is_active, resolved_on = excluded.resolved_on, told_until = excluded.told_until,
      acknowledged_at = case when ${stillTaken} then i.acknowledged_at end,
      acknowledged_on = case when ${stillTaken} then i.acknowledged_on end,
      acknowledged_by = case when ${stillTaken} then i.acknowledged_by end,
      task_id = case when ${stillGiven} then i.task_id end,
      assigned_at = case when ${stillGiven} then i.assigned_at end,
      assigned_by = case when ${stillGiven} then i.assigned_by end
    where (i.section, i.fact_day, i.at, i.facts, i.amount_minor, i.currency, i.person_id, i.is_active, i.resolved_on, i.told_until)
      is distinct from (excluded.section, excluded.fact_day, excluded.at, excluded.facts, excluded.amount_minor,
        excluded.currency, excluded.person_id, excluded.is_active, excluded.resolved_on, excluded.told_until)`.execute(
    tx,
  )
}

/** Items that were told under other terms keep their words, and still go with their cause. */
async function settle(tx: Tx, ventureId: VentureId, standing: readonly StandingItem[]): Promise<void> {
  const given = standing.map((each) => ({ key: each.key, is_active: each.isActive, resolved_on: each.resolvedOn }))
  await sql`
    update briefing.items i
    set is_active = i.is_active and g.is_active, resolved_on = coalesce(i.resolved_on, g.resolved_on)
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g (key text, is_active boolean, resolved_on date)
    where i.venture_id = ${ventureId} and i.key = g.key
      and (i.is_active > g.is_active or (i.resolved_on is null and g.resolved_on is not null))`.execute(tx)
}

function rowOf(standing: StandingItem, item: NonNullable<StandingItem['item']>): object {
  return {
    key: item.key,
    section: item.section,
    kind: item.kind,
    subject_kind: item.subject.type,
    subject_id: item.subject.id,
    fact_day: item.factDay,
    at: standing.at,
    facts: { title: item.title, why: item.why, severity: item.severity },
    amount_minor: item.amount?.minor ?? null,
    currency: item.amount?.currency ?? null,
    person_id: item.who,
    is_active: standing.isActive,
    resolved_on: standing.resolvedOn,
    told_until: 'toldUntil' in item ? item.toldUntil : null,
  }
}
