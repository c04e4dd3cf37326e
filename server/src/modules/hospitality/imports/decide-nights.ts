import {
  type ChangedNight,
  type Hotel,
  type HotelNight,
  knowsSomething,
  MONEY_FIGURES,
  NIGHT_FIGURES,
  type NightFigure,
  recordNight,
} from '@holdfast/engine/hospitality'
import { fromMinor, minorDigits, Refusal, toDecimal } from '@holdfast/engine/kernel'
import { todayIn } from '../../../platform/caller.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { columnOf, type NightRow } from './night-row.ts'

export type DecidedNight = { readonly outcome: RowOutcome; readonly change: ChangedNight | null }

/** What a row makes of the night that stands, by the hotel as it stands. Days of a form that are still blank make none. */
export function decideNight(hotel: Hotel, standing: HotelNight | null, row: NightRow, now: string): DecidedNight {
  const stands = standing !== null && !standing.isVoid
  if (!stands && !knowsSomething(row.patch)) return { outcome: 'same', change: null }
  try {
    const given = { day: row.day, patch: row.patch }
    const { change } = recordNight(hotel, standing, given, todayIn(hotel.timeZone, now))
    return { outcome: change === null ? 'same' : outcomeOf(change, hotel.currency), change }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const column = columnOf(problem)
    return { outcome: { refused: problem.message, ...(column !== null && { column }) }, change: null }
  }
}

function outcomeOf({ before, after }: ChangedNight, currency: string): RowOutcome {
  if (before === null) return 'new'
  const changed = NIGHT_FIGURES.filter((figure) => before[figure] !== after[figure])
  return { changed: Object.fromEntries(changed.map((figure) => [figure, textOf(figure, before[figure], currency)])) }
}

function textOf(figure: NightFigure, value: number | null, currency: string): string {
  if (value === null) return ''
  return MONEY.has(figure) ? toDecimal(fromMinor({ minor: value, currency }), minorDigits(currency)) : String(value)
}

const MONEY: ReadonlySet<string> = new Set(MONEY_FIGURES)
