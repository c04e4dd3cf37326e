import type { contract, ParsedInput, QuickLink } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { authorize, type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { auditLink, groupOf } from '../navigation/link-group.ts'
import { mayEditLinks } from '../navigation/link-policy.ts'
import { requireInScope } from '../policy.ts'
import { quickLinkOf } from '../queries/quick-link-rows.ts'
import { holdLinks, insertLink } from '../store/save-links.ts'

type Input = ParsedInput<typeof contract.navigation.addQuickLink>

/** More than anybody finds something in. */
const MOST_LINKS = 100

export async function addQuickLink(tx: Tx, caller: Caller, input: Input): Promise<QuickLink> {
  requirePlace(caller, input)
  authorize(mayEditLinks(caller, input), 'add links here')
  const group = groupOf(caller, input)
  const standing = await holdLinks(tx, group)
  if (standing.length >= MOST_LINKS)
    refuse('refused', 'link.too_many', `At most ${MOST_LINKS} links stand together. Take one away first.`)
  const { label, url } = input
  const link = { label, url, position: standing.length }
  const id = await insertLink(tx, group, link, { id: personOf(caller), at: caller.now })
  await auditLink(tx, caller, { ...group, id }, { action: 'ventures.add_link', after: link })
  return quickLinkOf(tx, caller, id)
}

function requirePlace(caller: Caller, { kind, ventureId }: Input): void {
  if (kind === 'VENTURE' && ventureId === null)
    refuse('refused', 'link.venture_missing', 'Say which venture the link belongs to.', { field: 'ventureId' })
  if (kind === 'GLOBAL' && ventureId !== null)
    refuse('refused', 'link.venture_given', 'A link of the whole group stands under no venture.', {
      field: 'ventureId',
    })
  if (ventureId !== null) requireInScope(caller, ventureId)
}
