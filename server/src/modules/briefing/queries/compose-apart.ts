import type { Briefing, BriefingBody } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import { refusalOf } from '../../../platform/db/sqlstate.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type AskedDay, composeBriefing } from './compose-briefing.ts'

/** Told of each venture whose briefing could not be put together, so that nothing is hidden from whoever looks after it. */
export type Failed = (error: unknown, about: { readonly ventureId: string; readonly requestId: string | null }) => void

/**
 * All that there is to be told of these ventures; one that cannot be put together is named, and the others stand. Of one
 * venture alone the error is the answer.
 */
export async function composeApart(
  db: Reads,
  caller: Caller,
  asked: readonly AskedDay[],
  failed: Failed,
): Promise<BriefingBody & Pick<Briefing, 'broken'>> {
  try {
    return { ...(await composeBriefing(db, caller, asked)), broken: [] }
  } catch (error) {
    // A database that does not answer is nobody's in particular, and is not asked once more for each.
    if (asked.length === 1 || refusalOf(error)?.kind === 'unavailable') throw error
    const broken = await brokenOf(db, caller, asked, failed)
    const sound = asked.filter((each) => !broken.includes(each))
    if (sound.length === 0) throw error
    return { ...(await composeBriefing(db, caller, sound)), broken: broken.map(nameOf) }
  }
}

/** Each by itself: which it is that all of them fail by. */
async function brokenOf(
  db: Reads,
  caller: Caller,
  asked: readonly AskedDay[],
  failed: Failed,
): Promise<readonly AskedDay[]> {
  const broken: AskedDay[] = []
  for (const each of asked)
    try {
      await composeBriefing(db, caller, [each])
    } catch (error) {
      failed(error, { ventureId: each.ventureId, requestId: caller.requestId })
      broken.push(each)
    }
  return broken
}

function nameOf({ venture }: AskedDay) {
  return { ventureId: venture.id, ventureName: venture.name }
}
