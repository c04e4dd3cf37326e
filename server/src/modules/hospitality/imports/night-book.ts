import { nightKey } from '../figures/store/standing-nights.ts'
import { addedUp, isSumOfOthers } from './class-sums.ts'
import type { NightRow, ReadNight } from './night-row.ts'

/** A night of the file: the first line of each of its room classes, null for none of them, and what the classes come to. */
type BookedNight = {
  readonly lines: Map<string | null, number>
  readonly parts: NightRow[]
  sum: NightRow['patch'] | null
}

/** More room classes than any hotel has. */
const MOST_CLASSES = 200

/** The nights of a file, noted before its rows are judged: a file may have one row a night, or one for each room class. */
export function nightBook() {
  const nights = new Map<string, BookedNight>()
  return {
    note: (row: NightRow) => {
      const night: BookedNight = nights.get(keyOf(row)) ?? { lines: new Map(), parts: [], sum: null }
      nights.set(keyOf(row), night)
      if (night.lines.has(row.roomClass)) return
      night.lines.set(row.roomClass, row.line)
      if (row.roomClass !== null) night.parts.push(row)
    },
    /**
     * The row with what all classes of its night come to. An error when it would be counted twice: its night or class
     * stands in the file already, or it sums up the others.
     */
    whole: (row: NightRow): ReadNight => {
      const night = nights.get(keyOf(row))
      const earlier = night?.lines.get(row.roomClass) ?? row.line
      if (earlier < row.line) return refused('day', twice(row, earlier))
      if (!night || night.lines.size === 1) return { row }
      if (night.lines.size > MOST_CLASSES) return refused('roomClass', tooMany(row, night.lines.size))
      if (row.roomClass === null && !row.isOfAllClasses) return refused('roomClass', classless(row, night))
      night.sum ??= addedUp(night.parts.map(({ patch }) => patch))
      if (row.roomClass !== null && night.parts.length > 2 && isSumOfOthers(row.patch, night.sum))
        return refused('roomClass', summing(row))
      return { row: { ...row, patch: night.sum } }
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

function tooMany({ hotel, day }: NightRow, classes: number): string {
  return `${day} at ${hotel.name} has ${classes} room classes in this file, and a night has at most ${MOST_CLASSES}. Look at what the column of room classes holds.`
}

function classless({ line }: NightRow, { lines }: BookedNight): string {
  const [other] = [...lines.values()].filter((each) => each !== line)
  return `Line ${line} has no room class though line ${other} of the same night has one. If it sums the others up, leave it out; else name its class.`
}

function summing({ line }: NightRow): string {
  return `Line ${line} comes to exactly what the other room classes of its night come to. If it sums them up, leave it out; if not, write this night as one row.`
}

function refused(column: string, message: string): ReadNight {
  return { errors: [{ column, message }] }
}
