import { buffer } from 'node:stream/consumers'
import type { Payout, PayoutStatement } from '@holdfast/contract'
import { putDays } from './day-section.ts'
import { putFeet } from './foot.ts'
import { putLetterHead } from './letter-head.ts'
import { putReckoning } from './reckoning.ts'
import { putAdjustments, putDisputes, putRules } from './sections.ts'
import { openSheet, type Told } from './sheet.ts'
import { spanText } from './words.ts'

/** An A4 document of one payout; the same bytes for the same statement. */
export async function drawStatement(statement: PayoutStatement): Promise<Buffer> {
  const { payout } = statement
  const sheet = openSheet(toldOf(payout))
  const bytes = buffer(sheet.document)
  putLetterHead(sheet, payout)
  putReckoning(sheet, statement)
  putRules(sheet, statement)
  putAdjustments(sheet, statement)
  putDisputes(sheet, statement)
  await putDays(sheet, statement)
  putFeet(sheet, payout)
  sheet.document.end()
  return bytes
}

function toldOf({ ventureName, person, periodStart, periodEnd, status, approvedAt, madeAt }: Payout): Told {
  const span = spanText(periodStart, periodEnd)
  return {
    title: `Statement of pay, ${person.name}, ${span}`,
    author: ventureName,
    at: new Date(approvedAt ?? madeAt),
    running: `${ventureName}  ·  ${person.name}  ·  ${span}`,
    mark: status === 'DRAFT' ? 'DRAFT' : null,
  }
}
