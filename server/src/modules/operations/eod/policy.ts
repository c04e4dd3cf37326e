import type { EodIntention } from '@holdfast/engine/operations'
import { authorize, type Caller, may } from '../../../platform/caller.ts'
import type { Relation } from '../below.ts'

/** A report of this venture, by how the caller stands to its author. */
type Sighted = { readonly ventureId: string; readonly relation: Relation }

export function maySeeReport(caller: Caller, { ventureId, relation }: Sighted): boolean {
  return may(caller, 'eod.read', ventureId, relation)
}

/** Everybody's in the venture, whoever they report to. */
export function maySeeEverybodys(caller: Caller, ventureId: string): boolean {
  return may(caller, 'eod.read', ventureId)
}

const PERMISSIONS = {
  review: 'eod.review',
  amend: 'eod.write_own',
  withdraw: 'eod.write_own',
  void: 'eod.manage',
} as const

export function mayDoToReport(caller: Caller, wish: EodIntention, { ventureId, relation }: Sighted): boolean {
  return may(caller, PERMISSIONS[wish], ventureId, relation)
}

export function authorizeReportWish(caller: Caller, wish: EodIntention, sighted: Sighted): void {
  authorize(mayDoToReport(caller, wish, sighted), WISHES[wish])
}

const WISHES: Readonly<Record<EodIntention, string>> = {
  review: 'review this report: somebody whom its author reports to does',
  amend: 'edit this report: its author does',
  withdraw: 'take this report back: its author does',
  void: 'void this report',
}
