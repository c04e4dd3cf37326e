import type { StaleHotel } from '@holdfast/contract'
import { type Day, daysBetween, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, may } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { lastNights } from '../../kpi/index.ts'

type Asked = { readonly venture: CallerVenture; readonly ventureId: VentureId; readonly day: Day }

/** Where a venture has set nothing; the table's default says the same. */
const STALE_NIGHTS = 2

/** Hotels of which as many nights are missing as their venture calls stale; gone when the nights are there. */
export async function staleHotels(db: Reads, caller: Caller, asked: readonly Asked[]): Promise<StaleHotel[]> {
  const own = asked.filter(({ venture }) => venture.type === 'HOSPITALITY' && may(caller, 'imports.work', venture.id))
  const limits = await limitsOf(db, own)
  const byId = new Map(own.map((each) => [each.ventureId, each]))
  return (await lastNights(db, own)).flatMap(({ ventureId, hotelId, name, lastNight }) => {
    const { venture, day } = byId.get(ventureId) ?? {}
    const nightsMissing = day === undefined ? 0 : daysBetween(lastNight, day) - 1
    if (!venture || nightsMissing < (limits.get(ventureId) ?? STALE_NIGHTS)) return []
    return [{ ventureId, ventureName: venture.name, hotel: { id: hotelId, name }, lastNight, nightsMissing }]
  })
}

async function limitsOf(db: Reads, asked: readonly Asked[]): Promise<ReadonlyMap<string, number>> {
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('briefing.thresholds')
    .select(['venture_id', 'stale_nights'])
    .where(
      'venture_id',
      'in',
      asked.map(({ ventureId }) => ventureId),
    )
    .execute()
  return new Map(rows.map((row) => [row.venture_id, row.stale_nights]))
}
