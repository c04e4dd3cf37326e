import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { FigureArea } from '../store/figure-table.ts'
import { campaignHours, type HoursOfDays, NO_HOURS } from '../store/hours-of-days.ts'
import type { AskedDays } from './asked-days.ts'

/** The asked days, of which the `missing` ones have no stored figures and are counted from the facts. */
export type KnownDays = AskedDays & { readonly missing: readonly Day[]; readonly hours: HoursOfDays }

/**
 * Missing is a day up to today that nobody computed, whose rows are gone, or that was last computed before it began and
 * cannot know its flags.
 */
export async function knownDays(db: Reads, area: FigureArea, asked: AskedDays): Promise<KnownDays> {
  const { venture, days, starts } = asked
  const { rows } = await sql<{ readonly day: Day }>`
    select a.day from unnest(${days}::date[], ${starts}::timestamptz[]) as a (day, starts_at)
    where a.day <= ${venture.today} and not exists (
      select from kpi.computed_days c
      where c.venture_id = ${venture.id} and c.area = ${area.name} and c.day = a.day and c.computed_at >= a.starts_at
        and (c.is_empty or exists (
          select from ${sql.table(area.main.table)} k where k.venture_id = ${venture.id} and k.day = a.day)))
    order by a.day`.execute(db)
  const missing = rows.map(({ day }) => day)
  const needsHours = area.hasHours && missing.length > 0
  return { ...asked, missing, hours: needsHours ? await campaignHours(db, venture.id, missing) : NO_HOURS }
}
