import type { HotelDisputeRow } from '@holdfast/contract'
import { disputeDue } from '@holdfast/engine/hospitality'
import { businessDay, type Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import { type DisputeRow, toDispute } from '../store/dispute-row.ts'

type Named = { readonly id: string; readonly name: string }

/** A row, and the names that a list shows beside it. */
export type ListedDispute = DisputeRow & {
  readonly hotel_name: string
  readonly hotel_code: string
  readonly zone: string
  readonly owner: Named | null
}

/** Of a dispute `d`. Scalar sub-selects: whatever is guessed of the page's size, they stay one index probe a row. */
export const besideDispute = sql`
  ${hotelsOwn('name')} as hotel_name, ${hotelsOwn('code')} as hotel_code, ${hotelsOwn('time_zone')} as zone,
  ${personNamed('d.owner_id')} as owner`

function hotelsOwn(column: string) {
  return sql`(select ${sql.ref(`h.${column}`)} from hospitality.hotels h where h.venture_id = d.venture_id and h.id = d.hotel_id)`
}

export function toDisputeRow(row: ListedDispute, now: Instant): HotelDisputeRow {
  const dispute = toDispute(row, { hotelName: row.hotel_name, zone: row.zone })
  const { currency, recoveredMinor } = dispute
  return {
    id: dispute.id,
    ventureId: dispute.ventureId,
    hotel: { id: dispute.hotelId, name: row.hotel_name, code: row.hotel_code },
    kind: dispute.kind,
    reference: dispute.reference,
    guestName: dispute.guestName,
    amount: { minor: dispute.amountMinor, currency },
    openedOn: dispute.openedOn,
    evidenceDueOn: dispute.evidenceDueOn,
    due: disputeDue(dispute, businessDay(now, row.zone)),
    status: dispute.status,
    stage: dispute.stage,
    owner: row.owner,
    submissionCount: dispute.submissionCount,
    decidedOn: dispute.decidedOn,
    recovered: recoveredMinor === null ? null : { minor: recoveredMinor, currency },
    zone: row.zone,
  }
}
