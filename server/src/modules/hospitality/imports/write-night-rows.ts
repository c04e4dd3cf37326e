import { kpiUploaded } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { ImportTarget, RowOutcome } from '../../../platform/imports/kind.ts'
import { nightKey, standingNights } from '../figures/store/standing-nights.ts'
import { writeNights } from '../figures/store/write-nights.ts'
import { decideNight } from './decide-nights.ts'
import type { NightRow } from './night-row.ts'
import { holdHotels } from './store/hotels-of.ts'

/**
 * One chunk: each night once, however many classes of rooms its file has a row for. The chunks of a file are one
 * transaction, so that nothing is written of a file of which a row may not be written any more: its import ends and says so.
 */
export async function writeNightRows(
  tx: Tx,
  caller: Caller,
  { ventureId, importId }: ImportTarget,
  rows: readonly NightRow[],
): Promise<readonly RowOutcome[]> {
  const nights = new Map(rows.map((row) => [keyOf(row), row]))
  const hotels = await holdHotels(tx, ventureId, [...new Set(rows.map(({ hotel }) => hotel.id))])
  const named = [...nights.values()].map(({ hotel, day }) => ({ hotelId: hotel.id, day }))
  const standing = await standingNights(tx, ventureId, named)
  const decided = new Map(
    [...nights].map(([key, row]) => {
      const hotel = hotels.get(row.hotel.id)
      if (!hotel || hotel.voidedAt !== null) return refuseOvertaken(row, `${row.hotel.name} is void.`)
      const decision = decideNight(hotel, standing.get(key) ?? null, row, caller.now)
      if (typeof decision.outcome === 'object' && 'refused' in decision.outcome)
        return refuseOvertaken(row, decision.outcome.refused)
      return [key, { ...decision, hotel }] as const
    }),
  )
  const written = [...decided.values()].flatMap(({ hotel, change }) => (change ? [{ hotel, night: change }] : []))
  await writeNights(
    tx,
    caller,
    { ventureId, source: 'UPLOAD' },
    written.map(({ hotel, night }) => ({ hotelId: hotel.id, night })),
  )
  if (written.length > 0) publish(tx, caller, ventureId, [kpiUploaded(importId, written)])
  return rows.map((row) => decided.get(keyOf(row))?.outcome ?? 'same')
}

function keyOf({ hotel, day }: NightRow): string {
  return nightKey({ hotelId: hotel.id, day })
}

function refuseOvertaken({ line }: NightRow, sentence: string): never {
  return refuse('conflict', 'import.overtaken', `Line ${line} can no longer be imported: ${sentence}`)
}
