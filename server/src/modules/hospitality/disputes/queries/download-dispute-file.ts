import type { contract, ParsedInput } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Attachment } from '../../../../platform/http/attachment.ts'
import { refuseUnknownPart } from '../dispute-ref.ts'
import { seenDispute } from './get-dispute.ts'

type Input = ParsedInput<typeof contract.hotelDisputes.downloadDisputeFile>

/** Whoever sees the dispute sees its papers. Refuses `dispute.not_found`, `record.not_found`. */
export async function downloadDisputeFile(db: Reads, caller: Caller, { id, fileId }: Input): Promise<Attachment> {
  const dispute = await seenDispute(db, caller, id)
  const found = await db
    .selectFrom('hospitality.dispute_files')
    .select(['file_name as name', 'media_type as mediaType', 'bytes'])
    .where('venture_id', '=', dispute.venture_id)
    .where('dispute_id', '=', dispute.id)
    .where('id', '=', fileId)
    .executeTakeFirst()
  return found ?? refuseUnknownPart('file')
}
