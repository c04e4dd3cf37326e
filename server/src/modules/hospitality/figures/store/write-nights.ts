import type { ChangedNight, NightSource } from '@holdfast/engine/hospitality'
import type { HotelId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { figureColumns } from './night-row.ts'

export type WrittenNight = { readonly hotelId: HotelId; readonly night: ChangedNight }

/** Writes nights that differ from what stands, in one statement; the database keeps what each said before. */
export async function writeNights(
  tx: Tx,
  caller: Caller,
  { ventureId, source }: { readonly ventureId: string; readonly source: NightSource },
  written: readonly WrittenNight[],
): Promise<void> {
  if (written.length === 0) return
  const rows = written.map(({ hotelId, night }) => ({
    hotel_id: hotelId,
    day: night.day,
    ...figureColumns(night.after),
  }))
  await sql`
    insert into hospitality.hotel_days (venture_id, source, recorded_by, recorded_at, ${COLUMNS})
    select ${ventureId}, ${source}, ${caller.person?.id ?? null}, ${caller.now}, ${COLUMNS}
    from jsonb_populate_recordset(null::hospitality.hotel_days, ${JSON.stringify(rows)}::jsonb)
    on conflict (venture_id, hotel_id, day) do update set ${OVERWRITTEN}, source = excluded.source, recorded_by = excluded.recorded_by,
      recorded_at = excluded.recorded_at, voided_at = null, void_reason = null, version = hotel_days.version + 1`.execute(
    tx,
  )
}

const FIGURES = [
  'physical_rooms',
  'out_of_order_rooms',
  'rooms_sold',
  'complimentary_rooms',
  'house_use_rooms',
  'room_revenue_minor',
  'food_and_beverage_minor',
  'other_revenue_minor',
  'gross_operating_profit_minor',
] as const
const COLUMNS = sql.join(['hotel_id', 'day', ...FIGURES].map((name) => sql.ref(name)))
const OVERWRITTEN = sql.join(FIGURES.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))
