import type { LoadRecord } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { refuseMissingLoad } from '../../load-ref.ts'
import { maySee, sightOf } from '../../policy.ts'
import { toLoad } from '../../store/load-row.ts'
import { toRecordView } from '../record-view.ts'
import { shownRecord } from './shown-record.ts'

/** What is recorded beside one load. Refuses `load.not_found` for what is not there for the caller. */
export async function getLoadRecord(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<LoadRecord> {
  const { whole, credited } = sightOf(caller)
  const shown = await shownRecord(db, [...whole, ...credited], id)
  if (!shown) refuseMissingLoad()
  const load = toLoad(shown.row, { ...shown, zone: ventureOf(caller, shown.row.venture_id).zone })
  return maySee(caller, load) ? toRecordView(caller, load, shown) : refuseMissingLoad()
}
