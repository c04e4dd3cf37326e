import type { PayoutStatement } from '@holdfast/contract'
import { INK, LEFT, line, MUTED, put, putFigure, RIGHT, type Sheet } from './sheet.ts'
import { amountText, signOf } from './words.ts'

const HALF = LEFT + (RIGHT - LEFT) / 2

/** The amount that is paid, and how it comes about. */
export function putReckoning(sheet: Sheet, { payout, disputes }: PayoutStatement): void {
  const { currency, figures } = payout
  if (!figures) return
  const say = (minor: number) => amountText(minor, currency)
  const top = sheet.y
  put(sheet, TOTAL[payout.status], LEFT, HALF - LEFT - 16, { color: MUTED })
  sheet.y += 14
  put(sheet, `${signOf(currency)}${say(figures.payableMinor)}`, LEFT, HALF - LEFT - 16, { font: 'strong', size: 22 })
  sheet.y += 32
  put(sheet, `in ${currency}`, LEFT, HALF - LEFT - 16, { color: MUTED })
  const bottom = sheet.y + 14

  sheet.y = top
  const row = (label: string, minor: number, isSum = false) => {
    if (isSum) {
      line(sheet, { from: HALF, color: INK })
      sheet.y += 5
    }
    const height = put(sheet, label, HALF, RIGHT - HALF - 90, isSum ? { font: 'strong' } : {})
    putFigure(sheet, say(minor), RIGHT, isSum ? { font: 'strong' } : {})
    sheet.y += height + 4
  }
  row('Days of the period', figures.daysMinor)
  row('Corrections of earlier days', figures.adjustedMinor)
  for (const { payoutId, amountMinor } of payout.carriedFrom)
    row(payoutId === null ? 'Carried in with the opening balances' : 'Carried in from an earlier payout', amountMinor)
  row(figures.netMinor < 0 ? 'Below 0, so nothing is paid' : 'Net', figures.netMinor, true)
  if (figures.leftMinor < 0) row('Carried on to the next payout', figures.leftMinor)
  const open = disputes.filter(({ status }) => status === 'OPEN')
  if (open.length > 0) row('Of this disputed and not answered yet', payout.disputedMinor)
  sheet.y = Math.max(sheet.y, bottom)
}

const TOTAL = {
  DRAFT: 'Payable, as things stand',
  APPROVED: 'Payable',
  PAID: 'Paid',
  RETURNED: 'Paid and sent back',
  VOIDED: 'Voided',
} as const
