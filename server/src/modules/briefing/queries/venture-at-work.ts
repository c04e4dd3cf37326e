import type { PermissionOverride } from '@holdfast/engine/access'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, type CallerVenture, todayIn } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** A venture as a job of its own finds it, in which nobody is a member. */
export async function ventureAtWork(db: Reads, { now }: Caller, id: VentureId): Promise<CallerVenture> {
  const { rows } = await sql<Omit<CallerVenture, 'today' | 'membership' | 'openedToday'>>`
    select v.id, v.code, v.name, v.type, v.currency, v.zone, v.week_start as "weekStart", v.live_from as "liveFrom",
      coalesce((select jsonb_agg(jsonb_build_object('permission', o.permission, 'role', o.role, 'allow', o.allow))
        from ventures.permission_facts o where o.venture_id = v.id), '[]') as overrides
    from ventures.venture_facts v where v.id = ${id}`.execute(db)
  const venture = rows[0] ?? refuse('not_found', 'venture.not_found', 'There is no such venture.')
  const overrides: readonly PermissionOverride[] = venture.overrides
  return { ...venture, overrides, today: todayIn(venture.zone, now), membership: null, openedToday: false }
}
