import type { contract, Input, RecordedNight } from '@holdfast/contract'
import { NIGHT_FIELDS, type NightField, readCell, storedText } from './night-fields.ts'

/** Text of cells that somebody typed into and did not save, by day and figure. */
export type Drafts = Readonly<Record<string, string>>
type GivenNight = Input<typeof contract.hotelKpi.upsertHotelNights>['nights'][number]

export const cellKey = (day: string, { figure }: NightField): string => `${day} ${figure}`

/** The sheet that was drawn: its days, and what is stored of them. */
export interface Sheet {
  readonly days: readonly string[]
  readonly nights: ReadonlyMap<string, RecordedNight>
  readonly currency: string
}

/** With the text of one cell; a cell that says what is stored again is no draft. */
export function typed(drafts: Drafts, sheet: Sheet, day: string, field: NightField, text: string): Drafts {
  const { [cellKey(day, field)]: _, ...others } = drafts
  const stored = storedText(sheet.nights.get(day), field, sheet.currency)
  const isSame = Object.is(readCell(text, field, sheet.currency), readCell(stored, field, sheet.currency))
  return isSame && !Number.isNaN(readCell(text, field, sheet.currency))
    ? others
    : { ...others, [cellKey(day, field)]: text }
}

/** Cells copied from a spreadsheet, laid from one cell on to the right and down; what reaches over the edge is left out. */
export function pasted(
  drafts: Drafts,
  sheet: Sheet,
  at: { readonly day: string; readonly field: NightField },
  text: string,
): Drafts {
  const [row, column] = [sheet.days.indexOf(at.day), NIGHT_FIELDS.indexOf(at.field)]
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines.reduce((before, line, down) => {
    const day = sheet.days[row + down]
    if (day === undefined) return before
    return line.split('\t').reduce((inner, cell, right) => {
      const field = NIGHT_FIELDS[column + right]
      return field ? typed(inner, sheet, day, field, cell.trim()) : inner
    }, before)
  }, drafts)
}

/** What of the drafts can be saved, a night an entry, with the version that was seen; null: a cell cannot be read. */
export function nightsToSave(drafts: Drafts, { days, nights, currency }: Sheet): readonly GivenNight[] | null {
  const given = days.flatMap((day) => {
    const fields = NIGHT_FIELDS.filter((field) => drafts[cellKey(day, field)] !== undefined)
    if (fields.length === 0) return []
    const values = fields.map(
      (field) => [field.figure, readCell(drafts[cellKey(day, field)] ?? '', field, currency)] as const,
    )
    return [{ day, version: nights.get(day)?.version, ...Object.fromEntries(values) } as GivenNight]
  })
  return given.some((night) => Object.values(night).some(Number.isNaN)) ? null : given
}
