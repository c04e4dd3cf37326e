import { type Day, eachDay } from '@holdfast/engine/kernel'
import { type HourOfDay, brokenHours as ofDay } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { KnownDays } from '../known-days.ts'

export type BrokenHour = HourOfDay & { readonly zone: string; readonly day: Day }

/** The hours that last no whole hour, on the days that are asked for, by the clocks of the venture's campaigns. */
export async function brokenHours(db: Reads, { venture, from, to }: KnownDays): Promise<readonly BrokenHour[]> {
  const { rows } = await sql<{ zone: string }>`
    select distinct zone from bpo.campaign_facts where venture_id = ${venture.id}`.execute(db)
  const days = eachDay(from, to)
  return rows.flatMap(({ zone }) => days.flatMap((day) => ofDay(day, zone).map((hour) => ({ zone, day, ...hour }))))
}
