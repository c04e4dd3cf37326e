import { NIGHT_FIGURES, type NightPatch } from '@holdfast/engine/hospitality'
import { nightKey } from '../figures/store/standing-nights.ts'
import type { NightRow, ReadNight } from './night-row.ts'

/** The nights of a file, noted before its rows are judged: a file may have one row a night, or one for each room class. */
export function nightBook() {
  const nights = new Map<string, NightRow[]>()
  return {
    note: (row: NightRow) => {
      const key = keyOf(row)
      nights.set(key, [...(nights.get(key) ?? []), row])
    },
    /** The row with what all classes of its night come to; an error when its night stands in the file twice. */
    whole: (row: NightRow): ReadNight => {
      const parts = nights.get(keyOf(row)) ?? [row]
      const earlier = parts.find((part) => part.line < row.line && part.roomClass === row.roomClass)
      if (earlier) return { errors: [{ column: 'day', message: twice(row, earlier.line) }] }
      return { row: { ...row, patch: parts.length === 1 ? row.patch : summed(parts.map(({ patch }) => patch)) } }
    },
  }
}

function keyOf({ hotel, day }: NightRow): string {
  return nightKey({ hotelId: hotel.id, day })
}

function twice({ hotel, day, roomClass }: NightRow, line: number): string {
  const what = roomClass === null ? '' : ` of ${roomClass}`
  return `Line ${line} is${what} of the same night, ${day} at ${hotel.name}. Leave one of the two out.`
}

/** What one class does not know, the night does not know. */
function summed(patches: readonly NightPatch[]): NightPatch {
  const [first = {}] = patches
  const said = NIGHT_FIGURES.filter((figure) => first[figure] !== undefined)
  return Object.fromEntries(
    said.map((figure) => [
      figure,
      patches
        .map((patch) => patch[figure] ?? null)
        .reduce((sum, value) => (sum === null || value === null ? null : sum + value)),
    ]),
  )
}
