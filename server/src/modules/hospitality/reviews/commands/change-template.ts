import type { contract, ParsedInput, ReviewTemplate } from '@holdfast/contract'
import { checkTemplate } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { holdTemplate, shownTemplate } from '../store/hold-template.ts'
import { rewriteTemplate } from '../store/write-template.ts'
import { refuseSameName } from './add-template.ts'

type Input = ParsedInput<typeof contract.reviewTemplates.changeReviewTemplate>

/** Refuses `record.changed`, `template.exists` and `template.place_unknown`; the same again changes nothing. */
export async function changeTemplate(
  tx: Tx,
  caller: Caller,
  { id, version, ...given }: Input,
): Promise<ReviewTemplate> {
  const template = await holdTemplate(tx, caller, id)
  const before = { name: template.name, body: template.body, band: template.band }
  const after = {
    name: given.name ?? before.name,
    body: given.body ?? before.body,
    band: given.band === undefined ? before.band : given.band,
  }
  if (JSON.stringify(after) === JSON.stringify(before)) return template
  if (version !== template.version)
    refuse('conflict', 'record.changed', 'Somebody changed this template meanwhile. Look at it again.', {
      version: template.version,
    })
  checkTemplate(after.body)
  if (!(await rewriteTemplate(tx, template, after))) return refuseSameName(after.name)
  const { ventureId } = template
  const subject = { kind: 'review_template', id }
  await audit(tx, caller, { ventureId, action: 'hospitality.change_review_template', subject, before, after })
  return shownTemplate(tx, caller, ventureId, id)
}
