import type { Payout } from '@holdfast/contract'
import { heightOf, LEFT, line, MUTED, put, RIGHT, type Sheet, WARNING } from './sheet.ts'
import { dayText, spanText } from './words.ts'

const HALF = (RIGHT - LEFT) / 2
const LABEL = 64

/** Whose statement it is, by whom, of which days, and what it is worth. */
export function putLetterHead(sheet: Sheet, payout: Payout): void {
  const title = put(sheet, 'Statement of pay', LEFT + HALF, HALF, { size: 9, color: MUTED })
  const venture = put(sheet, payout.ventureName, LEFT, HALF - 16, { font: 'strong', size: 14 })
  sheet.y += Math.max(title, venture) + 10
  line(sheet)
  sheet.y += 16

  const top = sheet.y
  const name = { font: 'strong', size: 12 } as const
  put(sheet, payout.person.name, LEFT, HALF - 16, name)
  const below = top + heightOf(sheet, payout.person.name, HALF - 16, name)
  for (const [label, said] of factsOf(payout)) {
    put(sheet, label, LEFT + HALF, LABEL, { color: MUTED })
    const isWarning = label === 'Status' && (payout.status === 'DRAFT' || payout.status === 'RETURNED')
    sheet.y +=
      put(sheet, said, LEFT + HALF + LABEL, HALF - LABEL, isWarning ? { font: 'strong', color: WARNING } : {}) + 3
  }
  sheet.y = Math.max(sheet.y, below) + 16
}

function factsOf(payout: Payout): readonly (readonly [label: string, said: string])[] {
  const { approvedBy, approvedAt, paymentReference } = payout
  return [
    ['Period', spanText(payout.periodStart, payout.periodEnd)],
    ['Status', statusText(payout)],
    ...(approvedBy && approvedAt ? [['Approved by', approvedBy.name] as const] : []),
    ...(paymentReference === null ? [] : [['Reference', paymentReference] as const]),
    ['Payout', payout.id],
  ]
}

function statusText({ status, paidOn }: Payout): string {
  const paid = paidOn === null ? '' : ` on ${dayText(paidOn)}`
  return {
    DRAFT: 'Draft, not approved',
    APPROVED: 'Approved, not paid yet',
    PAID: `Paid${paid}`,
    RETURNED: `Paid${paid}, and sent back by the bank`,
    VOIDED: 'Voided',
  }[status]
}
