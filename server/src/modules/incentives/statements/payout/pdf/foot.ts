import type { Payout } from '@holdfast/contract'
import { FOOT, LEFT, line, MUTED, put, putFigure, RIGHT, type Sheet, WARNING } from './sheet.ts'

/** On each page: which it is of how many, and what the whole is known by. */
export function putFeet(sheet: Sheet, { digest }: Payout): void {
  const { document, told } = sheet
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page)
    sheet.y = FOOT
    line(sheet)
    sheet.y += 8
    putFigure(sheet, `${page + 1} of ${count}`, RIGHT, { size: 7.5, color: MUTED })
    const color = told.mark === null ? MUTED : WARNING
    put(sheet, digest === null ? `${told.mark}: not approved` : `SHA-256 ${digest}`, LEFT, RIGHT - LEFT - 60, {
      size: 6.5,
      color,
    })
  }
}
