import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import type { Reads } from '../../platform/db/tx.ts'
import { peopleNames } from '../ventures/index.ts'
import { campaignNames } from './queries/campaign-names.ts'
import type { TargetScope } from './target-book.ts'

/** Whom and what a target is of, once the venture is known to have both. */
export async function findScope(db: Reads, ventureId: VentureId, named: TargetScope): Promise<TargetScope> {
  const { metric, campaignId, userId } = named
  if (campaignId !== null && !(await campaignNames(db, ventureId)).has(campaignId))
    refuse('refused', 'target.campaign_unknown', 'This venture has no such campaign. Choose one of its own.', {
      field: 'campaignId',
    })
  if (userId !== null && !(await peopleNames(db, [ventureId], [userId as UserId])).has(userId as UserId))
    refuse('refused', 'target.person_unknown', 'Nobody of this venture is meant. Choose one of its people.', {
      field: 'userId',
    })
  return { metric, campaignId, userId }
}
