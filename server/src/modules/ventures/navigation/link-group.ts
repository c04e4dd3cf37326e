import { type AuditEntry, audit } from '../../../platform/audit.ts'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Group } from '../store/save-links.ts'
import type { LinkGroup } from './link-policy.ts'

export function groupOf(caller: Caller, { kind, ventureId }: LinkGroup): Group {
  return { kind, ventureId, personId: kind === 'PERSONAL' ? personOf(caller) : null }
}

/** What others see is told; one's own pins are not, unless another changes them under one's name. */
export async function auditLink(
  tx: Tx,
  caller: Caller,
  { kind, ventureId, id }: LinkGroup & { readonly id: string },
  entry: Pick<AuditEntry, 'action' | 'before' | 'after'>,
): Promise<void> {
  const isOwnAffair = kind === 'PERSONAL' && caller.impersonatedBy === null
  if (!isOwnAffair) await audit(tx, caller, { ...entry, ventureId, subject: { kind: 'link', id } })
}
