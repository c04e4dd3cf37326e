import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { nightKey, standingNights } from '../figures/store/standing-nights.ts'
import { decideNight } from './decide-nights.ts'
import type { NightRow } from './night-row.ts'

/** What rows would do to what stands, one by one. */
export async function compareNights(
  db: Reads,
  caller: Caller,
  ventureId: string,
  rows: readonly NightRow[],
): Promise<readonly RowOutcome[]> {
  const named = rows.map(({ hotel, day }) => ({ hotelId: hotel.id, day }))
  const standing = await standingNights(db, ventureId, named)
  return rows.map((row) => {
    const night = standing.get(nightKey({ hotelId: row.hotel.id, day: row.day })) ?? null
    return decideNight(row.hotel, night, row, caller.now).outcome
  })
}
