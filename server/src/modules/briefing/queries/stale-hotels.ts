import type { StaleHotel } from '@holdfast/contract'
import { type Day, daysBetween, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { lastNights } from '../../kpi/index.ts'
import { thresholdsIn, thresholdsOf } from './read-thresholds.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }

/** Hotels of which as many nights are missing as their venture calls stale; gone when the nights are there. */
export async function staleHotels(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<StaleHotel[]> {
  const own = asked.filter(({ venture }) => venture.type === 'HOSPITALITY' && may(caller, 'imports.work', venture.id))
  const limits = await thresholdsOf(
    db,
    own.map(({ ventureId }) => ventureId),
  )
  const byId = new Map(own.map((each) => [each.ventureId, each]))
  return (await lastNights(db, own)).flatMap(({ ventureId, hotelId, name, lastNight }) => {
    const { venture, day } = byId.get(ventureId) ?? {}
    const nightsMissing = day === undefined ? 0 : daysBetween(lastNight, day) - 1
    if (!venture || nightsMissing < thresholdsIn(limits, ventureId).staleNights) return []
    return [{ ventureId, ventureName: venture.name, hotel: { id: hotelId, name }, lastNight, nightsMissing }]
  })
}
