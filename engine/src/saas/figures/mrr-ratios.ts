import { divide, rational, roundHalfEven, toDecimal } from '../../kernel/index.ts'
import type { MrrMonth } from './month-figures.ts'

export type MrrRatios = {
  /** 12 × MRR at the end of the month. */
  readonly arrMinor: number
  /** End − start. */
  readonly netNewMinor: number
  /** (start + expansion − contraction − churn) ÷ start: of the accounts that paid when the month began. */
  readonly nrr: string | null
  /** (start − contraction − churn) ÷ start; never above 1, for expansion is left out. */
  readonly grr: string | null
  /** Accounts lost ÷ accounts at the start. */
  readonly logoChurn: string | null
  /** Churned MRR ÷ MRR at the start. */
  readonly revenueChurn: string | null
  /** (new + reactivation + expansion) ÷ (contraction + churn); nothing lost: no data. */
  readonly quickRatio: string | null
  /** MRR ÷ accounts at the end, rounded half-even to whole minor units. */
  readonly arpaMinor: number | null
}

const DECIMALS = 6

/** Of one month and currency (verticals.md §6). A ratio of nothing is null, "no data", and never 0. */
export function mrrRatios(month: MrrMonth): MrrRatios {
  const { startMinor: start, expansionMinor, contractionMinor, churnMinor, endMinor } = month
  const lost = contractionMinor + churnMinor
  const won = month.newMinor + month.reactivationMinor + expansionMinor
  return {
    arrMinor: 12 * endMinor,
    netNewMinor: endMinor - start,
    nrr: share(start + expansionMinor - lost, start),
    grr: share(start - lost, start),
    logoChurn: share(month.accountsChurned, month.accountsStart),
    revenueChurn: share(churnMinor, start),
    quickRatio: share(won, lost),
    arpaMinor:
      month.accountsEnd === 0 ? null : Number(roundHalfEven(divide(rational(endMinor), rational(month.accountsEnd)))),
  }
}

function share(part: number, whole: number): string | null {
  return whole === 0 ? null : toDecimal(divide(rational(part), rational(whole)), DECIMALS)
}
