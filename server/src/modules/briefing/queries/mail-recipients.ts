import type { AccessRole, GroupRole, JobRole } from '@holdfast/engine/access'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type MailRecipient = {
  readonly email: string
  readonly groupRole: GroupRole | null
  readonly role: AccessRole | null
  readonly jobRole: JobRole | null
}

/** Those of these people who still belong to the venture or lead the group, with what they are there on the day. */
export async function mailRecipients(
  db: Reads,
  ventureId: VentureId,
  people: readonly string[],
  day: Day,
): Promise<readonly MailRecipient[]> {
  if (people.length === 0) return []
  const { rows } = await sql<MailRecipient>`
    select email, group_role as "groupRole", role, job_role as "jobRole"
    from briefing.mail_recipients(${ventureId}::uuid, ${[...people]}::uuid[], ${day}::date)`.execute(db)
  return rows
}
