import { type RawBuilder, sql } from 'kysely'
import { teamCredits } from './team-credits.ts'
import type { TeamMember } from './teams.ts'

/** `own`: the credits of the payees themselves; `all`: those of anybody in the venture, on the same days. */
type Credits = { readonly own: RawBuilder<unknown>; readonly all: RawBuilder<unknown> }

/** Credits as they stand behind lines: of the payee's own side, and of their team's where there are teams. */
export function sidedCredits({ own, all }: Credits, teams: readonly TeamMember[]): RawBuilder<unknown> {
  const columns = sql`user_id, work_day, source_kind, source_id, credit_role, share, measures, equipment, customer_id`
  const ofOwn = sql`select 'own' as side, ${columns} from ${own} o`
  if (teams.length === 0) return sql`(${ofOwn})`
  return sql`(${ofOwn} union all select 'team', ${columns} from ${teamCredits(teams, all)} t)`
}
