import {
  checkNight,
  type Hotel,
  knowsSomething,
  type NightPatch,
  NOTHING_KNOWN,
  patched,
} from '@holdfast/engine/hospitality'
import { type Day, Refusal } from '@holdfast/engine/kernel'
import { todayIn } from '../../../platform/caller.ts'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import { currencyErrors } from './currency-errors.ts'
import type { HotelFinder } from './hotel-finder.ts'
import { isOfAllClasses } from './is-summary.ts'
import { saidOfNight } from './said-night.ts'

/** What a row of a file says of a night. */
export type NightRow = {
  readonly line: number
  readonly hotel: Hotel
  readonly day: Day
  /** null: none, or all of them. */
  readonly roomClass: string | null
  readonly isOfAllClasses: boolean
  readonly patch: NightPatch
}
export type ReadNight = { readonly row: NightRow } | { readonly errors: readonly RowError[] }

export type NightFile = {
  readonly findHotel: HotelFinder<Hotel>
  readonly columns: ReadonlySet<string>
  readonly now: string
}

/** A row by itself, without those beside it. */
export function readNight(file: NightFile, { line, values }: GivenRow): ReadNight {
  const found = file.findHotel(textOf(values['property']))
  if ('error' in found) return oneError('property', found.error)
  const { hotel } = found
  const day = String(values['day'])
  const foreign = currencyErrors({ values }, hotel)
  if (foreign.length > 0) return { errors: foreign }
  const said = saidOfNight(values, file.columns, hotel.currency)
  if ('errors' in said) return said
  if (knowsSomething(said.patch) && day > todayIn(hotel.timeZone, file.now))
    return oneError('day', `${day} has not come yet at ${hotel.name}.`)
  return checked({ line, hotel, day, ...classOf(textOf(values['roomClass'])), patch: said.patch })
}

function classOf(text: string | null): Pick<NightRow, 'roomClass' | 'isOfAllClasses'> {
  const isAll = text !== null && isOfAllClasses(text)
  return { roomClass: isAll ? null : text, isOfAllClasses: isAll }
}

function checked(row: NightRow): ReadNight {
  try {
    checkNight(patched(NOTHING_KNOWN, row.patch))
    return { row }
  } catch (problem) {
    if (problem instanceof Refusal) return oneError(columnOf(problem), problem.message)
    throw problem
  }
}

/** The column that a refusal is about; null: the row as a whole. */
export function columnOf({ facts }: Refusal): string | null {
  return typeof facts['field'] === 'string' ? facts['field'] : null
}

function textOf(value: GivenRow['values'][string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function oneError(column: string | null, message: string): ReadNight {
  return { errors: [{ column, message }] }
}
