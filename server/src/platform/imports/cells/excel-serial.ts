import { addDays, type Day } from '@holdfast/engine/kernel'

/** What is left of a date when a spreadsheet's cell loses its format: days since 30 December 1899, between 1954 and 2119. */
const SERIAL = /^([2-7]\d{4})(?:\.(\d{1,15}))?$/

export type SerialTime = { readonly day: Day; readonly seconds: number | null }

export function excelSerial(text: string): SerialTime | null {
  const match = SERIAL.exec(text)
  if (!match) return null
  const seconds = match[2] === undefined ? null : Math.round(Number(`0.${match[2]}`) * 86_400)
  const whole = addDays('1899-12-30', Number(match[1]))
  return seconds === 86_400 ? { day: addDays(whole, 1), seconds: 0 } : { day: whole, seconds }
}
