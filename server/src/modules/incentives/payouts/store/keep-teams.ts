import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { teamsOf } from '../../store/teams.ts'

type Paid = { readonly id: string; readonly userId: UserId; readonly from: Day; readonly to: Day }

/** Keeps who the team was of whoever is paid for one, since a membership may be dated back once the line is locked. */
export async function keepTeams(tx: Tx, ventureId: VentureId, payoutIds: readonly string[]): Promise<void> {
  const paid = await paidForTeams(tx, ventureId, payoutIds)
  for (const [, of] of Map.groupBy(paid, ({ from, to }) => `${from} ${to}`)) {
    const [first] = of
    if (!first) continue
    const teams = await teamsOf(tx, { ventureId }, first, [...new Set(of.map(({ userId }) => userId))])
    const kept = of.flatMap(({ id, userId }) =>
      teams.filter(({ payee }) => payee === userId).map((member) => ({ ...member, payoutId: id })),
    )
    await sql`
      insert into incentives.kept_teams (venture_id, payout_id, member_id, starts_on, ends_on, job_role)
      select ${ventureId}, k."payoutId", k.member, k."startsOn", k."endsOn", k."jobRole"
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb)
        as k ("payoutId" uuid, member uuid, "startsOn" date, "endsOn" date, "jobRole" text)`.execute(tx)
  }
}

async function paidForTeams(tx: Tx, ventureId: VentureId, payoutIds: readonly string[]): Promise<readonly Paid[]> {
  const rows = await sql<Paid>`
    select p.id, p.user_id as "userId", p.period_start as "from", p.period_end as "to"
    from incentives.payouts p
    where p.venture_id = ${ventureId} and p.id = any (${[...payoutIds]}::uuid[]) and exists (
      select from incentives.lines l
      join incentives.rules r on r.venture_id = l.venture_id and r.version_id = l.version_id and r.rule_key = l.rule_key
      where l.venture_id = p.venture_id and l.user_id = p.user_id and l.currency = p.currency
        and l.day between p.period_start and p.period_end and r.rule ->> 'of' = 'team')
    order by p.user_id, p.id`.execute(tx)
  return rows.rows
}
