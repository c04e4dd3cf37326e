import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Stage } from '../../testing/stage.ts'
import type { Pair } from './pair-ids.ts'

/** A dispute of a hotel with a note and a file, each with the word in it. */
export async function disputesOf(
  stage: Stage,
  by: Client,
  { houseId: ventureId, hotelId, personId }: Pick<Pair, 'houseId' | 'hotelId' | 'personId'>,
  word: string,
): Promise<Pick<Pair, 'hotelDisputeId' | 'disputeNoteId' | 'disputeFileId'>> {
  const { createHotelDispute, addDisputeNote } = contract.hotelDisputes
  const { id } = await by.call(createHotelDispute, {
    ventureId,
    hotelId,
    kind: 'CHARGEBACK',
    reference: `${word} case`,
    guestName: `${word} guest`,
    amountMinor: 250_00,
    evidenceDueOn: '2026-06-20',
    ownerId: personId,
  })
  const { notes } = await by.call(addDisputeNote, { id, text: `${word} note` })
  const [row] = await stage.sql<{ id: string }>(
    `insert into hospitality.dispute_files (venture_id, dispute_id, item, file_name, media_type, bytes, size, sha256, uploaded_at)
     select $1, $2, 'RECEIPT', $3, 'text/plain', convert_to($3, 'UTF8'), length(convert_to($3, 'UTF8')), sha256(convert_to($3, 'UTF8')), now()
     returning id`,
    [ventureId, id, `${word} folio.txt`],
  )
  return { hotelDisputeId: id, disputeNoteId: notes[0]?.id ?? '', disputeFileId: row?.id ?? '' }
}
