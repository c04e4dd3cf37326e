import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { FigureArea } from '../store/figure-table.ts'
import { campaignHours, type HoursOfDays, NO_HOURS } from '../store/hours-of-days.ts'
import type { AskedDays } from './asked-days.ts'

/** The asked days, of which the `missing` ones have no stored figures and are counted from the facts. */
export type KnownDays = AskedDays & { readonly missing: readonly Day[]; readonly hours: HoursOfDays }

export async function knownDays(db: Reads, area: FigureArea, asked: AskedDays): Promise<KnownDays> {
  return (await knowingDays(db, area, [asked]))(asked)
}

/** Of several ranges of one venture, in one statement. */
export async function knowingDays(
  db: Reads,
  area: FigureArea,
  ranges: readonly AskedDays[],
): Promise<(asked: AskedDays) => KnownDays> {
  const [first] = ranges
  const missing = first ? await missingDays(db, area, first, startsOf(ranges)) : []
  const needsHours = area.hasHours && missing.length > 0
  const hours = needsHours && first ? await campaignHours(db, first.venture.id, missing) : NO_HOURS
  return (asked) => ({ ...asked, hours, missing: missing.filter((day) => asked.from <= day && day <= asked.to) })
}

/**
 * Missing is a day up to today that nobody computed, whose rows are gone, or that was last computed before it began and
 * cannot know its flags.
 */
async function missingDays(
  db: Reads,
  area: FigureArea,
  { venture }: AskedDays,
  starts: ReadonlyMap<Day, string>,
): Promise<readonly Day[]> {
  const { rows } = await sql<{ readonly day: Day }>`
    select a.day from unnest(${[...starts.keys()]}::date[], ${[...starts.values()]}::timestamptz[]) as a (day, starts_at)
    where a.day <= ${venture.today} and not exists (
      select from kpi.computed_days c
      where c.venture_id = ${venture.id} and c.area = ${area.name} and c.day = a.day and c.computed_at >= a.starts_at
        and (c.is_empty or exists (
          select from ${sql.table(area.main.table)} k where k.venture_id = ${venture.id} and k.day = a.day)))
    order by a.day`.execute(db)
  return rows.map(({ day }) => day)
}

function startsOf(ranges: readonly AskedDays[]): ReadonlyMap<Day, string> {
  return new Map(ranges.flatMap(({ days, starts }) => days.map((day, index) => [day, starts[index] ?? ''] as const)))
}
