import { Refusal, refuse } from '@holdfast/engine/kernel'
import { pathOf } from '../rule-fields.ts'

/** One thing wrong with what was sent, named from the top of the request: `rules.0.config.slabs.1.from`. */
export type Defect = { readonly path: string; readonly code: string; readonly message: string }

/** What the check refuses, as a defect of the place; none when it refuses nothing. */
export function defectOf(place: string, check: () => void): readonly Defect[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ path: pathOf(place, error), code: error.code, message: error.message }]
  }
}

/** Refuses with the first defect at its field, and with all of them beside it. */
export function refuseDefects(defects: readonly Defect[]): void {
  const [first] = defects
  if (first) refuse('refused', first.code, first.message, { field: first.path, defects })
}
