import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { auditLink, groupOf } from '../navigation/link-group.ts'
import { mayEditLinks } from '../navigation/link-policy.ts'
import { quickLinkOf } from '../queries/quick-link-rows.ts'
import { deleteLink, holdLinks, orderLinks } from '../store/save-links.ts'

export async function deleteQuickLink(
  tx: Tx,
  caller: Caller,
  { id }: ParsedInput<typeof contract.navigation.deleteQuickLink>,
): Promise<Reply<typeof contract.navigation.deleteQuickLink>> {
  const found = await quickLinkOf(tx, caller, id)
  authorize(mayEditLinks(caller, found), 'take this link away')
  const standing = await holdLinks(tx, groupOf(caller, found))
  const { label, url, position } = await quickLinkOf(tx, caller, id)
  await deleteLink(tx, id)
  await orderLinks(
    tx,
    standing.filter((each) => each !== id),
  )
  await auditLink(tx, caller, found, { action: 'ventures.delete_link', before: { label, url, position } })
  return { deleted: true }
}
