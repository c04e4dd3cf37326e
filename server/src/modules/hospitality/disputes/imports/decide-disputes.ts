import { type DisputeContext, type HotelDispute, reimportDispute } from '@holdfast/engine/hospitality'
import { Refusal } from '@holdfast/engine/kernel'
import type { RowOutcome, RowRefusal } from '../../../../platform/imports/kind.ts'
import type { DisputeImportRow } from './dispute-import-row.ts'

/** A dispute as it is stored. */
export type StandingDispute = {
  readonly dispute: HotelDispute
  /** What the row said that wrote it last; null: nobody's row, it was entered by hand. */
  readonly digest: string | null
}

export type DecidedDisputes = {
  readonly outcomes: readonly RowOutcome[]
  readonly created: readonly DisputeImportRow[]
  /** Also those that say the same in other words: their digest is kept, so that they are not looked at again. */
  readonly changed: readonly { readonly before: HotelDispute; readonly after: HotelDispute; readonly digest: string }[]
}

/** What rows do to the disputes that stand, in the order of the file. */
export function decideDisputes(
  rows: readonly DisputeImportRow[],
  standing: ReadonlyMap<string, StandingDispute>,
  context: DisputeContext,
): DecidedDisputes {
  const created: DisputeImportRow[] = []
  const changed: DecidedDisputes['changed'][number][] = []
  const outcomes = rows.map((row): RowOutcome => {
    const found = standing.get(row.key)
    if (found === undefined) {
      created.push(row)
      return 'new'
    }
    if (found.digest === row.digest) return 'same'
    const after = again(found.dispute, row, context)
    if ('refused' in after) return after
    changed.push({ before: found.dispute, after, digest: row.digest })
    return after === found.dispute ? 'same' : 'changed'
  })
  return { outcomes, created, changed }
}

/** Refused: the dispute cannot become what the row says; it is void, or would go back. */
function again(dispute: HotelDispute, { said }: DisputeImportRow, context: DisputeContext): HotelDispute | RowRefusal {
  try {
    return reimportDispute(dispute, said, context)
  } catch (problem) {
    if (problem instanceof Refusal) return { refused: problem.message }
    throw problem
  }
}
