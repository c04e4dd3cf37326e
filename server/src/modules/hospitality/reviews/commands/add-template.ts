import type { contract, ParsedInput, ReviewTemplate } from '@holdfast/contract'
import { checkTemplate } from '@holdfast/engine/hospitality'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { authorizeManaging, hotelVenture } from '../../policy.ts'
import { shownTemplate } from '../store/hold-template.ts'
import { insertTemplate } from '../store/write-template.ts'

type Input = ParsedInput<typeof contract.reviewTemplates.addReviewTemplate>

/** Refuses `template.exists` for a name that the venture has, and `template.place_unknown`. */
export async function addTemplate(tx: Tx, caller: Caller, { ventureId, ...after }: Input): Promise<ReviewTemplate> {
  const venture = hotelVenture(caller, ventureId)
  authorizeManaging(caller, venture.id, 'keep templates in this venture')
  checkTemplate(after.body)
  const id = await insertTemplate(tx, caller, venture.id, after)
  if (id === null) return refuseSameName(after.name)
  const subject = { kind: 'review_template', id }
  await audit(tx, caller, { ventureId, action: 'hospitality.add_review_template', subject, after })
  return shownTemplate(tx, caller, venture.id, id)
}

export function refuseSameName(name: string): never {
  return refuse('conflict', 'template.exists', `There is a template "${name}" already. Give this one another name.`, {
    field: 'name',
  })
}
