import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { LOCKING } from './locked.ts'
import { type TeamMember, teamsOf } from './teams.ts'

type PaidLine = {
  readonly venture_id: VentureId
  readonly user_id: UserId
  readonly currency: string
  readonly day: Day
  readonly is_locked: boolean
}

/** The team that a line was paid for: of a locked day as it was when its payout was approved, whatever was dated back since. */
export async function teamOfLine(db: Reads, line: PaidLine): Promise<readonly TeamMember[]> {
  const { venture_id: ventureId, user_id: payee, currency, day } = line
  if (!line.is_locked) return teamsOf(db, { ventureId }, { from: day, to: day }, [payee])
  const kept = await sql<TeamMember>`
    select p.user_id as payee, k.member_id as member, k.starts_on as "startsOn", k.ends_on as "endsOn", k.job_role as "jobRole"
    from incentives.payouts p
    join incentives.kept_teams k on k.venture_id = p.venture_id and k.payout_id = p.id
    where p.venture_id = ${ventureId} and p.user_id = ${payee} and p.currency = ${currency} and p.during @> ${day}::date
      and p.status in ${LOCKING} and ${day}::date between k.starts_on and k.ends_on
    order by k.member_id`.execute(db)
  return kept.rows
}
