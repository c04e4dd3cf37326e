import type { Load } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../load-ref.ts'
import { maySee, sightOf } from '../policy.ts'
import { toLoad } from '../store/load-row.ts'
import { toLoadView } from '../view.ts'
import { shownLoad } from './shown-load.ts'

/** One load. Refuses `load.not_found` for what is not there for the caller, wherever it may be. */
export async function getLoad(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<Load> {
  const { whole, credited } = sightOf(caller)
  const shown = await shownLoad(db, [...whole, ...credited], id)
  if (!shown) refuseMissingLoad()
  const venture = ventureOf(caller, shown.row.venture_id)
  const load = toLoad(shown.row, { ...shown, zone: venture.zone })
  return maySee(caller, load) ? toLoadView(caller, venture, load, shown) : refuseMissingLoad()
}
