import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, isCaller } from '../../../platform/caller.ts'
import { mayEditPlans } from '../policy.ts'

/** Whoever edits plans, but nobody for themselves, also not while acting as somebody else. */
export function mayGive(caller: Caller, ventureId: VentureId, userId: string): boolean {
  const isOwn = isCaller(caller, userId)
  return !isOwn && mayEditPlans(caller, ventureId)
}
