import type { Day, Instant } from '@holdfast/engine/kernel'
import { hoursOfDay } from '@holdfast/engine/kpi'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Beside each other: an hour of a day in a zone, and when it begins. SQL itself never converts zones. */
export type HoursOfDays = {
  readonly zones: readonly string[]
  readonly days: readonly Day[]
  readonly slots: readonly number[]
  readonly starts: readonly Instant[]
}

export const NO_HOURS: HoursOfDays = { zones: [], days: [], slots: [], starts: [] }

/** Of every zone that a campaign of the venture is in. */
export async function campaignHours(db: Reads, ventureId: string, days: readonly Day[]): Promise<HoursOfDays> {
  const { rows } = await sql<{ zone: string }>`
    select distinct zone from bpo.campaign_facts where venture_id = ${ventureId}`.execute(db)
  const all = rows.flatMap(({ zone }) =>
    days.flatMap((day) => hoursOfDay(day, zone).map((each) => ({ zone, day, ...each }))),
  )
  return {
    zones: all.map(({ zone }) => zone),
    days: all.map(({ day }) => day),
    slots: all.map(({ slot }) => slot),
    starts: all.map(({ start }) => start),
  }
}

/** One row a zone and day: its hours in order, and beside them when they begin. */
export function hoursTable({ zones, days, slots, starts }: HoursOfDays): RawBuilder<unknown> {
  return sql`(
    select zone, day, array_agg(start order by start) as starts, array_agg(slot order by start) as slots
    from unnest(${zones}::text[], ${days}::date[], ${slots}::int[], ${starts}::timestamptz[]) as u (zone, day, slot, start)
    group by zone, day)`
}
