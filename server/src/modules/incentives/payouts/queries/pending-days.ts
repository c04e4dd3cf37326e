import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

export type PendingDays = {
  /** Changes that are not in pay yet; also of earlier days, since they move later ones. */
  readonly dirty: readonly Day[]
  /** Days of the period for which everybody's pay was never looked at. */
  readonly uncommitted: readonly Day[]
}

/** What must be committed before a period is paid; the database refuses an approval for the same days. */
export async function pendingDays(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<PendingDays> {
  const found = await sql<PendingDays>`
    select
      coalesce((select array_agg(distinct d.day order by d.day) from platform.dirty_days d
        where d.venture_id = v.id and d.area = 'pay' and d.day <= ${to}::date), '{}') as dirty,
      coalesce((select array_agg(d::date order by d) from generate_series(greatest(${from}::date, v.live_from), ${to}::date, '1 day') d
        where not exists (select from incentives.committed_days c where c.venture_id = v.id and c.day = d::date)), '{}') as uncommitted
    from ventures.venture_facts v where v.id = ${ventureId}`.execute(db)
  return found.rows[0] ?? { dirty: [], uncommitted: [] }
}
