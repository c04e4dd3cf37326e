import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { composeBriefing } from '../queries/compose-briefing.ts'
import { editionOfDay } from '../queries/edition-of-day.ts'
import { ventureAtWork } from '../queries/venture-at-work.ts'
import { takeBriefingLock } from '../store/briefing-lock.ts'
import { saveEdition } from '../store/save-edition.ts'

export type Built = { readonly day: Day; readonly isNew: boolean }

/** Writes down what the briefing of the venture's today says, once: what is there stays as it was told. */
export async function buildEdition(tx: Tx, caller: Caller, input: { readonly ventureId: VentureId }): Promise<Built> {
  await takeBriefingLock(tx, input.ventureId)
  const venture = await ventureAtWork(tx, caller, input.ventureId)
  const day = venture.today
  if (await editionOfDay(tx, venture.id, day)) return { day, isNew: false }
  const acting: Caller = { ...caller, ventures: [venture] }
  const content = await composeBriefing(tx, acting, [{ venture, ventureId: venture.id, day }])
  await saveEdition(tx, venture.id, { day, at: caller.now, content })
  return { day, isNew: true }
}
