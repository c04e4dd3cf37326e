import type { QuickLink } from '@holdfast/contract'
import { type Caller, may } from '../../../platform/caller.ts'

export type LinkGroup = Pick<QuickLink, 'kind' | 'ventureId'>

export function mayEditGlobalLinks(caller: Caller): boolean {
  return may({ ...caller, ventures: [] }, 'admin.links', '')
}

/** One's own pins are one's own affair. */
export function mayEditLinks(caller: Caller, { kind, ventureId }: LinkGroup): boolean {
  if (kind === 'PERSONAL') return true
  if (kind === 'GLOBAL') return mayEditGlobalLinks(caller)
  return ventureId !== null && may(caller, 'ventures.links', ventureId)
}
