import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdTemplate } from '../store/hold-template.ts'
import { deleteTemplate } from '../store/write-template.ts'

type Endpoint = typeof contract.reviewTemplates.removeReviewTemplate

/** A template is a beginning of texts and no record: answers that were given stay. */
export async function removeTemplate(tx: Tx, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { ventureId, name, body, band } = await holdTemplate(tx, caller, id)
  await deleteTemplate(tx, ventureId, id)
  const subject = { kind: 'review_template', id }
  const before = { name, body, band }
  await audit(tx, caller, { ventureId, action: 'hospitality.remove_review_template', subject, before })
  return { id, ventureId }
}
