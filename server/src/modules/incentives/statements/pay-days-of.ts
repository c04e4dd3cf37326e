import type { PayWallet } from '@holdfast/contract'
import type { Day } from '@holdfast/engine/kernel'
import type { LineRow } from '../queries/line-rows.ts'
import { lineView } from '../view.ts'
import { type AdjustmentRow, adjustmentView } from './queries/adjustment-rows.ts'
import type { DailyRow } from './queries/daily-rows.ts'

type Earned = {
  readonly dailies: readonly DailyRow[]
  readonly lines: readonly LineRow[]
  readonly adjustments: readonly AdjustmentRow[]
}

/** Every day with pay or with a booking, oldest first. All of one person and currency. */
export function payDaysOf({ dailies, lines, adjustments }: Earned): PayWallet['days'] {
  const linesOf = Map.groupBy(lines, ({ day }) => day)
  const bookedOn = Map.groupBy(adjustments, (adjustment) => adjustment.bookedOn)
  const days = [...new Set([...dailies.map(({ day }) => day), ...bookedOn.keys()])].sort()
  return days.map((day) => ({
    day,
    amountMinor: amountOn(dailies, day) ?? 0,
    lines: (linesOf.get(day) ?? []).map(lineView),
    adjustments: (bookedOn.get(day) ?? []).map(adjustmentView),
  }))
}

/** null: no row of pay. */
export function amountOn(dailies: readonly DailyRow[], wanted: Day): number | null {
  return dailies.find(({ day }) => day === wanted)?.amountMinor ?? null
}
