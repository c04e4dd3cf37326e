import { belongsTo, worstFirst } from '@holdfast/engine/briefing'
import { addDays, type Day, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { placeOf } from '../view.ts'
import { type ItemRow, itemRows } from './item-rows.ts'

export type VentureDay = { readonly ventureId: VentureId; readonly day: Day }

/** A venture with more open fires than this has other worries; the newest are shown. */
const MOST_CARRIED = 200

/** What stands in the briefings of these ventures and days, worst first. */
export async function itemsOfDay(db: Reads, asked: readonly VentureDay[]): Promise<readonly ItemRow[]> {
  const days = new Map(asked.map(({ ventureId, day }) => [ventureId, day]))
  const rows = await candidates(db, asked)
  return rows
    .filter((row) => {
      const day = days.get(row.ventureId) ?? row.factDay
      return belongsTo(day, { factDay: row.factDay, openFire: isCarriedTo(day, row) })
    })
    .sort((a, b) => worstFirst(placeOf(a), placeOf(b)))
}

/** A fire is still told on the day on which it closed, and not after it. */
export function isCarriedTo(day: Day, { section, closedOn }: Pick<ItemRow, 'section' | 'closedOn'>): boolean {
  return section === 'firefront' && (closedOn === null || closedOn >= day)
}

/** A reminder gives way to the next one. */
const isTold = sql`(told_until is null or told_until >= v.day)`

/** At least every item that may belong to the day, each part by an index of its own. */
async function candidates(db: Reads, asked: readonly VentureDay[]): Promise<readonly ItemRow[]> {
  const ventures = asked.map(({ ventureId }) => ventureId)
  const days = asked.map(({ day }) => day)
  const daysBefore = days.map((day) => addDays(day, -1))
  return itemRows(
    db,
    sql`
      select i.venture_id, i.id
      from unnest(${ventures}::uuid[], ${daysBefore}::date[], ${days}::date[]) as v (venture_id, day_before, day)
      cross join lateral (
        select venture_id, id from briefing.items
        where venture_id = v.venture_id and is_active and fact_day between v.day_before and v.day and ${isTold}
        union all (
          select venture_id, id from briefing.items
          where venture_id = v.venture_id and is_active and section = 'firefront' and fact_day < v.day_before
            and (closed_on is null or closed_on >= v.day) and ${isTold}
          order by fact_day desc, id desc limit ${MOST_CARRIED})
      ) i`,
  )
}
