import { addDays } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { loadsBilledAbove } from '../queries/loads-billed-above.ts'
import { readTerms } from '../queries/read-terms.ts'
import { withdrawSmallWins } from '../store/withdraw-small-wins.ts'
import { bringToHistory } from './follow-loads.ts'

/**
 * Brings the wins to another critical amount: those that are none any more go, and loads delivered today and yesterday that
 * are wins now come. Takes the lock to be held.
 */
export async function followCritical(tx: Tx, _caller: Caller, { id, today }: CallerVenture): Promise<void> {
  const terms = await readTerms(tx, id)
  if (terms.critical === null) return
  await withdrawSmallWins(tx, id, terms.critical)
  await bringToHistory(tx, id, await loadsBilledAbove(tx, id, terms.critical, addDays(today, -1)), terms)
}
