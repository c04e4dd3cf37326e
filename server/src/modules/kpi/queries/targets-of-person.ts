import type { UserId, VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../platform/db/tx.ts'
import { targetRows } from '../store/standing-targets.ts'
import type { StoredTarget } from '../target-book.ts'
import { campaignNames } from './campaign-names.ts'

export type PersonTarget = StoredTarget & { readonly campaignName: string | null }

/** Everything that one person was ever set in a venture, the earliest first. */
export async function targetsOfPerson(
  db: Reads,
  ventureId: VentureId,
  userId: UserId,
): Promise<readonly PersonTarget[]> {
  const targets = await targetRows(db, ventureId, userId)
  const names = targets.some(({ campaignId }) => campaignId !== null)
    ? await campaignNames(db, ventureId)
    : new Map<string, string>()
  return targets.map((target) => ({
    ...target,
    campaignName: target.campaignId === null ? null : (names.get(target.campaignId) ?? ''),
  }))
}
