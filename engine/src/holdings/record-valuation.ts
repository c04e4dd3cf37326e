import { type Day, refuse } from '../kernel/index.ts'
import type { Asset } from './asset.ts'
import { refuseOutside, refuseUnlessSeen } from './check-day.ts'
import { MOST_RECORDED_MINOR } from './most-recorded.ts'
import type { Value } from './valuation.ts'

export type StandingValuation = { readonly value: Value; readonly isVoid: boolean; readonly version: number }
export type GivenValuation = { readonly day: Day; readonly value: Value; readonly version?: number | undefined }
/** `before` null: no valuation stood. */
export type ChangedValuation = { readonly day: Day; readonly before: Value | null; readonly after: Value }

/**
 * What becomes of the valuation of a day; null: it stands already as it is said. Refuses `valuation.in_future`,
 * `valuation.too_old`, `valuation.after_disposal`, `valuation.not_an_amount`, `valuation.too_large` and `record.changed`,
 * each with the `day`.
 */
export function recordValuation(
  { disposedOn }: Pick<Asset, 'disposedOn'>,
  standing: StandingValuation | null,
  given: GivenValuation,
  today: Day,
): ChangedValuation | null {
  const { day, value } = given
  refuseOutside('valuation', day, today)
  if (disposedOn !== null && day > disposedOn)
    refuse(
      'refused',
      'valuation.after_disposal',
      `The asset was disposed of on ${disposedOn}. Correct one of the two days.`,
      {
        day,
      },
    )
  if (!Number.isSafeInteger(value.valueMinor) || value.valueMinor < 0)
    refuse('refused', 'valuation.not_an_amount', `The value on ${day} is an amount of 0 or more.`, { day })
  if (value.valueMinor > MOST_RECORDED_MINOR)
    refuse(
      'refused',
      'valuation.too_large',
      `The value on ${day} is larger than any that is kept. Look for a lost decimal point, or an amount in another unit.`,
      { day },
    )
  const before = standing === null || standing.isVoid ? null : standing.value
  if (before !== null && isSame(before, value)) return null
  refuseUnlessSeen(standing, given)
  return { day, before, after: value }
}

function isSame(one: Value, other: Value): boolean {
  return one.valueMinor === other.valueMinor && one.method === other.method && one.author === other.author
}
