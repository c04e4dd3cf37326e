import type { DatedMembership } from '@holdfast/engine/access'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

export type WrittenMembership = DatedMembership & { readonly userId: UserId }

/**
 * Their accounts are held from then on: whether one is closed, asked after this, stays true to the end. The members'
 * lock comes first, as whoever closes accounts takes it first too.
 */
export async function addToVenture(tx: Tx, ventureId: VentureId, people: readonly UserId[]): Promise<void> {
  await sql`select ventures.hold_account(id) from unnest(${[...people].sort()}::uuid[]) id`.execute(tx)
  await sql`
    insert into ventures.people (venture_id, user_id)
    select ${ventureId}, id from unnest(${[...people].sort()}::uuid[]) id on conflict do nothing`.execute(tx)
}

export async function addOffices(tx: Tx, ventureId: VentureId, names: readonly string[]): Promise<void> {
  await sql`
    insert into ventures.offices (venture_id, name)
    select ${ventureId}, name from unnest(${[...names].sort()}::text[]) name on conflict do nothing`.execute(tx)
}

/**
 * Writes memberships over those that begin on the same day, then adds the others: somebody's earlier one ends before the
 * next one begins. Offices by name and superiors by address are there already.
 */
export async function writeMemberships(
  tx: Tx,
  ventureId: VentureId,
  written: readonly WrittenMembership[],
): Promise<void> {
  const given = sql`(
    select w.*, o.id as office_id, s.user_id as superior_id
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w ("userId" uuid, role text, "jobRole" text, office text,
      "reportsTo" text, "startsOn" date, "endsOn" date)
    left join ventures.offices o on o.venture_id = ${ventureId} and o.name = w.office
    left join ventures.addressed_people_facts s on s.venture_id = ${ventureId} and s.email = w."reportsTo"
  )`
  await sql`
    update ventures.memberships m set role = w.role, job_role = w."jobRole", office_id = w.office_id, reports_to = w.superior_id, ends_on = w."endsOn", left_at = null
    from ${given} w where m.venture_id = ${ventureId} and m.user_id = w."userId" and m.starts_on = w."startsOn"`.execute(
    tx,
  )
  await sql`
    insert into ventures.memberships (venture_id, user_id, role, job_role, office_id, reports_to, starts_on, ends_on)
    select ${ventureId}, w."userId", w.role, w."jobRole", w.office_id, w.superior_id, w."startsOn", w."endsOn" from ${given} w
    where not exists (select from ventures.memberships m
      where m.venture_id = ${ventureId} and m.user_id = w."userId" and m.starts_on = w."startsOn")`.execute(tx)
}

export async function removeMemberships(
  tx: Tx,
  ventureId: VentureId,
  removed: readonly WrittenMembership[],
): Promise<void> {
  if (removed.length === 0) return
  await sql`
    delete from ventures.memberships m using jsonb_to_recordset(${JSON.stringify(removed)}::jsonb) as r ("userId" uuid, "startsOn" date)
    where m.venture_id = ${ventureId} and m.user_id = r."userId" and m.starts_on = r."startsOn"`.execute(tx)
}

/** From this moment on the membership opens nothing any more, though its last day goes on counting. */
export async function shutMembership(
  tx: Tx,
  ventureId: VentureId,
  userId: UserId,
  lastDay: Day,
  at: Instant,
): Promise<void> {
  await sql`
    update ventures.memberships set left_at = ${at}
    where venture_id = ${ventureId} and user_id = ${userId} and ends_on = ${lastDay} and left_at is null`.execute(tx)
}
