import type { PayoutStatement } from '@holdfast/contract'
import { LEFT, MUTED, makeRoom, put, RIGHT, type Sheet } from './sheet.ts'
import { beginTable, putRow, putTotal, type Table } from './table.ts'
import { amountText, dayText } from './words.ts'

export function putRules(sheet: Sheet, { payout, rules }: PayoutStatement): void {
  if (rules.length === 0) return
  const table: Table = {
    title: 'By rule',
    columns: [
      { title: 'Rule', width: 220 },
      { title: 'Plan', width: 127 },
      { title: 'Days', width: 50, isFigure: true },
      { title: payout.currency, width: 90, isFigure: true },
    ],
  }
  beginTable(sheet, table)
  for (const { ruleName, planName, lines, amountMinor } of rules)
    putRow(sheet, table, { cells: [ruleName, planName, String(lines), amountText(amountMinor, payout.currency)] })
  putTotal(sheet, 'Days of the period', amountText(payout.figures?.daysMinor ?? 0, payout.currency))
}

/** Each names the day and the rule that it corrects. */
export function putAdjustments(sheet: Sheet, { payout, adjustments }: PayoutStatement): void {
  if (adjustments.length === 0) return
  const table: Table = {
    title: 'Corrections of earlier days',
    columns: [
      { title: 'Booked on', width: 72 },
      { title: 'Corrects', width: 325 },
      { title: payout.currency, width: 90, isFigure: true },
    ],
  }
  beginTable(sheet, table)
  for (const { bookedOn, workDay, ruleName, planName, kind, reason, amountMinor } of adjustments)
    putRow(sheet, table, {
      cells: [dayText(bookedOn), `${dayText(workDay)}, ${ruleName}`, amountText(amountMinor, payout.currency)],
      under: `${planName}. ${kind === 'GRANTED' ? 'Granted' : 'Computed again'}: ${reason}`,
    })
  putTotal(sheet, 'Corrections of earlier days', amountText(payout.figures?.adjustedMinor ?? 0, payout.currency))
}

export function putDisputes(sheet: Sheet, { payout, disputes }: PayoutStatement): void {
  if (disputes.length === 0) return
  const table: Table = {
    title: 'Disputed',
    columns: [
      { title: 'Day of the work', width: 92 },
      { title: 'Rule', width: 205 },
      { title: 'How far it is', width: 100 },
      { title: payout.currency, width: 90, isFigure: true },
    ],
  }
  beginTable(sheet, table)
  for (const { workDay, ruleName, status, amountMinor } of disputes)
    putRow(sheet, table, {
      cells: [dayText(workDay), ruleName, SAID[status] ?? status, amountText(amountMinor, payout.currency)],
    })
  const note = 'These lines are paid as they stand. Whatever is granted is booked beside them on a later day.'
  makeRoom(sheet, 20)
  sheet.y += 2
  sheet.y += put(sheet, note, LEFT, RIGHT - LEFT, { size: 7, color: MUTED })
}

const SAID: Readonly<Record<string, string>> = {
  OPEN: 'Not answered yet',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
}
