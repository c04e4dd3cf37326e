import { MONEY_FIGURES, NIGHT_FIGURES, type NightFigure, type NightPatch } from '@holdfast/engine/hospitality'

/** What the room classes of a night come to. What one class does not know, the night does not know; what one does not say, neither. */
export function addedUp(patches: readonly NightPatch[]): NightPatch {
  const said = NIGHT_FIGURES.filter((figure) => patches.every((patch) => patch[figure] !== undefined))
  return Object.fromEntries(
    said.map((figure) => [
      figure,
      patches
        .map((patch) => patch[figure] ?? null)
        .reduce((sum, value) => (sum === null || value === null ? null : sum + value)),
    ]),
  )
}

/**
 * Whether a row is the sum of the others of its night, `all` being what they come to with it, in every figure that all of
 * them know. One count of rooms alone proves nothing: a class may well have as many rooms as two others.
 */
export function isSumOfOthers(row: NightPatch, all: NightPatch): boolean {
  const known = NIGHT_FIGURES.filter((figure) => (all[figure] ?? null) !== null)
  const telling = known.filter((figure) => all[figure] !== 0)
  const isTelling = telling.length > 1 || telling.some((figure) => MONEY.has(figure))
  return isTelling && known.every((figure) => (row[figure] ?? 0) * 2 === all[figure])
}

const MONEY: ReadonlySet<NightFigure> = new Set(MONEY_FIGURES)
