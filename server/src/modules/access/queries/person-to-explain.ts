import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { standingOf } from '../../identity/index.ts'
import { requireExplaining, ventureIdsToExplain } from '../policy.ts'

export type Explained = {
  readonly id: UserId
  readonly name: string
  readonly isActive: boolean
  /** As their own next request would find them, in the ventures that the asker may look into. */
  readonly caller: Caller
  readonly ventureIds: readonly VentureId[]
}

/** Whom an explanation is about: the asker, unless somebody is named. Refuses `person.not_found`. */
export async function personToExplain(db: Reads, asker: Caller, userId: string | undefined): Promise<Explained> {
  const id = (userId ?? personOf(asker)) as UserId
  const ventureIds = ventureIdsToExplain(asker, id)
  requireExplaining(asker, id, ventureIds)
  const standing = await standingOf(db, id, ventureIds, asker.now)
  const isForAsker = id === asker.person?.id || asker.groupRole !== null || (standing?.everIn.length ?? 0) > 0
  if (!standing || !isForAsker) refuse('not_found', 'person.not_found', 'There is no such person for you.')
  const { caller, isActive } = standing
  return { id, name: caller.person?.name ?? '', isActive, caller, ventureIds }
}
