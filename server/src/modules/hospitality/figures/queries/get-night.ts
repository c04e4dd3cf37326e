import type { RecordedNightHistory } from '@holdfast/contract'
import type { NightSource } from '@holdfast/engine/hospitality'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { inSight } from '../../hotels/queries/hotels-in-sight.ts'
import { refuseMissingNight } from '../night-ref.ts'
import { figuresOf, type NightRow } from '../store/night-row.ts'
import { besideNight, type FoundNight, shownFigures, toRecordedNight } from './found-night.ts'

type Earlier = Omit<NightRow, 'id' | 'hotel_id' | 'day'> & { readonly recorder: FoundNight['recorder'] }

/** One night, also a void one, with everything that it said before. Refuses `night.not_found`. */
export async function getNight(
  db: Reads,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<RecordedNightHistory> {
  const { rows } = await sql<FoundNight>`
    select d.*, ${besideNight} from hospitality.hotels h
    join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
    where ${inSight(caller)} and d.id = ${id}`.execute(db)
  const [row] = rows
  if (!row) return refuseMissingNight()
  const earlier = await sql<Earlier>`
    select e.*, ${personNamed('e.recorded_by')} as recorder from hospitality.hotel_day_history e
    where e.venture_id = ${row.venture_id} and e.hotel_day_id = ${row.id} order by e.version desc limit 100`.execute(db)
  return {
    ...toRecordedNight(caller, row),
    history: earlier.rows.map((each) => toEarlier(each, row.currency)),
    voided: row.voided_at && row.void_reason ? { at: row.voided_at, reason: row.void_reason } : null,
  }
}

function toEarlier(row: Earlier, currency: string): RecordedNightHistory['history'][number] {
  return {
    version: row.version,
    ...shownFigures(figuresOf(row), currency),
    source: row.source as NightSource,
    recordedBy: row.recorder,
    recordedAt: row.recorded_at,
    voidReason: row.void_reason,
  }
}
