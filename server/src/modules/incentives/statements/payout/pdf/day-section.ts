import { setImmediate } from 'node:timers/promises'
import type { PayLine, PayoutStatement } from '@holdfast/contract'
import { NOTHING_WORDS } from '@holdfast/engine/incentives'
import { hasRoom, INK, line, type Sheet } from './sheet.ts'
import { beginTable, putRow, putTotal, type Table } from './table.ts'
import { amountText, weekdayText } from './words.ts'

type Day = PayoutStatement['days'][number]

/** Every line of every day. Others get their turn between two days, since a year of them is long. */
export async function putDays(sheet: Sheet, { payout, days, disputes }: PayoutStatement): Promise<void> {
  const earned = days.filter(({ lines }) => lines.length > 0)
  if (earned.length === 0) return
  const { currency } = payout
  const table: Table = {
    title: 'Day by day',
    columns: [
      { title: 'Day', width: 92 },
      { title: 'Rule', width: 305 },
      { title: currency, width: 90, isFigure: true },
    ],
  }
  const disputed = new Set(disputes.flatMap(({ lineId, status }) => (status === 'OPEN' ? (lineId ?? []) : [])))
  beginTable(sheet, table)
  for (const [index, day] of earned.entries()) {
    if (index > 0) separate(sheet)
    putDay(sheet, table, day, currency, disputed)
    await setImmediate()
  }
  putTotal(sheet, 'Days of the period', amountText(payout.figures?.daysMinor ?? 0, currency))
}

function putDay(
  sheet: Sheet,
  table: Table,
  { day, lines, amountMinor }: Day,
  currency: string,
  disputed: ReadonlySet<string>,
) {
  for (const [index, each] of lines.entries())
    putRow(sheet, table, {
      cells: [
        index === 0 ? weekdayText(day) : '',
        `${each.ruleName}${disputed.has(each.id) ? ' (disputed)' : ''}`,
        amountText(each.amount.minor, currency),
      ],
      under: underOf(each),
      again: weekdayText(day),
    })
  if (lines.length > 1)
    putRow(sheet, table, {
      cells: ['', 'Day', amountText(amountMinor, currency)],
      again: weekdayText(day),
      style: { font: 'strong', color: INK },
    })
}

/** Under which version it was paid, for how many records, or why it is nothing. */
function underOf({ planName, versionNumber, creditCount, reason, amount }: PayLine): string {
  const records = creditCount === 1 ? '1 record' : `${creditCount} records`
  const why = amount.minor === 0 ? (NOTHING_WORDS as Readonly<Record<string, string>>)[reason] : undefined
  return [`${planName}, version ${versionNumber}`, records, ...(why === undefined ? [] : [why])].join(' · ')
}

/** Between two days; none where the next one begins a page. */
function separate(sheet: Sheet): void {
  if (!hasRoom(sheet, 36)) return
  line(sheet)
  sheet.y += 5
}
