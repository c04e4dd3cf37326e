import type { contract, Input, RecordedNight } from '@holdfast/contract'
import { NIGHT_FIELDS, type NightField, readCell, storedText } from './night-fields.ts'

/** What somebody typed and did not save. */
export interface Drafts {
  /** Text of cells, by day and figure. */
  readonly cells: Readonly<Record<string, string>>
  /** By day: the version of the night that stood when its first cell was typed into; 0: none did. */
  readonly seen: Readonly<Record<string, number>>
}
export const NO_DRAFTS: Drafts = { cells: {}, seen: {} }
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
  const { [cellKey(day, field)]: _, ...others } = drafts.cells
  const stored = storedText(sheet.nights.get(day), field, sheet.currency)
  const isSame = Object.is(readCell(text, field, sheet.currency), readCell(stored, field, sheet.currency))
  const isDraft = !isSame || Number.isNaN(readCell(text, field, sheet.currency))
  return withSeen(drafts.seen, sheet, day, isDraft ? { ...others, [cellKey(day, field)]: text } : others)
}

/** The version is kept as long as a cell of its night is a draft: what others save meanwhile is not overwritten unseen. */
function withSeen(seen: Drafts['seen'], sheet: Sheet, day: string, cells: Drafts['cells']): Drafts {
  const { [day]: version = versionOf(sheet, day), ...others } = seen
  const isDrafted = NIGHT_FIELDS.some((field) => cells[cellKey(day, field)] !== undefined)
  return { cells, seen: isDrafted ? { ...others, [day]: version } : others }
}

const versionOf = ({ nights }: Sheet, day: string): number => nights.get(day)?.version ?? 0

/** The same drafts once their author has looked at what stands now. */
export function seenAnew({ cells, seen }: Drafts, sheet: Sheet): Drafts {
  return { cells, seen: Object.fromEntries(Object.keys(seen).map((day) => [day, versionOf(sheet, day)])) }
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
export function nightsToSave({ cells, seen }: Drafts, { days, currency }: Sheet): readonly GivenNight[] | null {
  const given = days.flatMap((day) => {
    const fields = NIGHT_FIELDS.filter((field) => cells[cellKey(day, field)] !== undefined)
    if (fields.length === 0) return []
    const values = fields.map(
      (field) => [field.figure, readCell(cells[cellKey(day, field)] ?? '', field, currency)] as const,
    )
    return [{ day, version: seen[day], ...Object.fromEntries(values) } as GivenNight]
  })
  return given.some((night) => Object.values(night).some(Number.isNaN)) ? null : given
}
