import type { contract, Reply } from '@holdfast/contract'
import type { Stray } from '../queries/audit-strays.ts'
import type { Chain } from './seal.ts'

export type Finding = Reply<typeof contract.audit.verifyAudit>['findings'][number]
type OfChain = { readonly chain: Chain; readonly name: string | null }

export function finding(
  kind: Finding['kind'],
  of: OfChain,
  says: string,
  where: { readonly block?: number | null; readonly entryId?: string } = {},
): Finding {
  return { kind, venture: ventureOf(of), block: where.block ?? null, entryId: where.entryId ?? null, says }
}

export function ventureOf({ chain, name }: OfChain): Finding['venture'] {
  return chain === null ? null : { id: chain, name: name ?? 'no longer known' }
}

export function strayFindings(kind: Finding['kind'], strays: readonly Stray[], says: string): readonly Finding[] {
  return strays.map((stray) => finding(kind, stray, says, { block: stray.block, entryId: stray.id }))
}
