import type { contract, ParsedInput, QuickLink } from '@holdfast/contract'
import { authorize, type Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { auditLink, groupOf } from '../navigation/link-group.ts'
import { mayEditLinks } from '../navigation/link-policy.ts'
import { quickLinkOf } from '../queries/quick-link-rows.ts'
import { holdLinks, orderLinks, saveLink } from '../store/save-links.ts'

/** A link that moves takes the place that is named, or the last one; the others close up around it. */
export async function changeQuickLink(
  tx: Tx,
  caller: Caller,
  { id, label, url, position }: ParsedInput<typeof contract.navigation.changeQuickLink>,
): Promise<QuickLink> {
  const found = await quickLinkOf(tx, caller, id)
  authorize(mayEditLinks(caller, found), 'change this link')
  const standing = await holdLinks(tx, groupOf(caller, found))
  const before = await quickLinkOf(tx, caller, id)
  await saveLink(tx, id, { label: label ?? before.label, url: url ?? before.url })
  if (position !== undefined) await orderLinks(tx, moved(standing, id, position))
  const after = await quickLinkOf(tx, caller, id)
  if (isOther(before, after))
    await auditLink(tx, caller, before, { action: 'ventures.change_link', before: told(before), after: told(after) })
  return after
}

function moved(ids: readonly string[], id: string, position: number): readonly string[] {
  return ids.filter((each) => each !== id).toSpliced(position, 0, id)
}

function isOther(before: QuickLink, after: QuickLink): boolean {
  return before.label !== after.label || before.url !== after.url || before.position !== after.position
}

function told({ label, url, position }: QuickLink): object {
  return { label, url, position }
}
