import { fileMoment, type Load, type LoadContext } from '@holdfast/engine/freight'
import { detailChanges } from '../details.ts'
import type { FileChange } from '../store/keep-file-changes.ts'
import type { StandingLoad } from './standing-load.ts'

type Changed = Pick<StandingLoad, 'load' | 'details' | 'detailsBefore' | 'carrierName'> & { readonly before: Load }

/** What the pages of loads tell of a file that changed them; `nameOf` knows the carriers that they have now. */
export function fileMoments(
  changed: readonly Changed[],
  nameOf: ReadonlyMap<string, string>,
  context: LoadContext,
): readonly FileChange[] {
  return changed.map(({ before, load, details, detailsBefore, carrierName }) => {
    const carrierAfter = load.carrierId === null ? null : (nameOf.get(load.carrierId) ?? carrierName)
    const beside = detailChanges([
      ['carrierName', carrierName, carrierAfter],
      ['equipment', detailsBefore?.equipment, details.equipment],
      ['weightPounds', detailsBefore?.weight_pounds, details.weight_pounds],
      ['customerReference', detailsBefore?.customer_reference, details.customer_reference],
    ])
    return { recordId: load.id, facts: fileMoment(before, load, beside, context) }
  })
}
