import { NIGHT_FIGURES, type NightFigures } from './night.ts'

/** Absent: nothing is said of it. Null: it is not known, also when it was until now. */
export type NightPatch = { readonly [Figure in keyof NightFigures]?: number | null | undefined }

/** Only what is said changes; what was left out stays as it is and never becomes 0. */
export function patched(before: NightFigures, patch: NightPatch): NightFigures {
  const said = NIGHT_FIGURES.filter((figure) => patch[figure] !== undefined).map((figure) => [figure, patch[figure]])
  return { ...before, ...Object.fromEntries(said) }
}

/** Whether anything is known by it; what says only that nothing is known makes no night. */
export function knowsSomething(patch: NightPatch): boolean {
  return NIGHT_FIGURES.some((figure) => (patch[figure] ?? null) !== null)
}
