import type { Hotel, NightPatch } from '@holdfast/engine/hospitality'
import type { Day } from '@holdfast/engine/kernel'
import { describe, expect, it, test } from 'vitest'
import { isOfAllClasses, isSummaryRow } from './is-summary.ts'
import { nightBook } from './night-book.ts'
import type { NightRow } from './night-row.ts'

const hotel = { id: 'h', name: 'Quay' } as unknown as Hotel
const rowOf = (line: number, roomClass: string | null, patch: NightPatch, isOfAllClasses = false): NightRow => ({
  line,
  hotel,
  day: '2026-06-15' as Day,
  roomClass,
  isOfAllClasses,
  patch,
})
const judged = (rows: readonly NightRow[]) => {
  const book = nightBook()
  for (const row of rows) book.note(row)
  return rows.map((row) => {
    const whole = book.whole(row)
    return 'row' in whole ? whole.row.patch : whole.errors[0]?.message
  })
}

/** The row, and how often something of it is looked at. */
function watched(row: NightRow, count: () => void): NightRow {
  return new Proxy(row, {
    get: (of, key) => {
      count()
      return Reflect.get(of, key)
    },
  })
}

describe('many rows of one night', () => {
  const ROWS = 4_000
  it.each([
    ['of one class', () => 'STD'],
    ['without a class', () => null],
    ['of a class each', (at: number) => `C${at}`],
    ['of 100 classes', (at: number) => `C${at % 100}`],
  ])('%s are looked at as often as as many nights', (_, classOf) => {
    let looks = 0
    const rows = Array.from({ length: ROWS }, (_, at) =>
      watched(rowOf(at, classOf(at), { roomsSold: 1 }), () => {
        looks += 1
      }),
    )
    judged(rows)
    expect(looks).toBeLessThan(ROWS * 40)
  })

  it('are refused above 200 classes, with what to look at', () => {
    const classes = (most: number) => Array.from({ length: most }, (_, at) => rowOf(at, `C${at}`, { roomsSold: 1 }))
    expect(judged(classes(200))[0]).toEqual({ roomsSold: 200 })
    expect(new Set(judged(classes(201)))).toEqual(
      new Set([
        '2026-06-15 at Quay has 201 room classes in this file, and a night has at most 200. Look at what the column of room classes holds.',
      ]),
    )
  })
})

describe('a row that sums up the classes of its night', () => {
  const standard = { physicalRooms: 60, roomsSold: 40, roomRevenueMinor: 400_000 }
  const suite = { physicalRooms: 20, roomsSold: 11, roomRevenueMinor: 300_050 }
  const both = { physicalRooms: 80, roomsSold: 51, roomRevenueMinor: 700_050 }

  it('is refused without a class, and never added', () => {
    expect(judged([rowOf(2, 'STD', standard), rowOf(3, 'SUITE', suite), rowOf(4, null, both)])).toEqual([
      both,
      both,
      'Line 4 has no room class though line 2 of the same night has one. If it sums the others up, leave it out; else name its class.',
    ])
  })

  it('is taken as what it says when it is of all classes, and is the night where there are no others', () => {
    const all = rowOf(4, null, both, true)
    expect(judged([rowOf(2, 'STD', standard), rowOf(3, 'SUITE', suite), all])).toEqual([both, both, both])
    expect(judged([all])).toEqual([both])
  })

  it('is refused under any name when it is exactly what the others come to', () => {
    const rows = [rowOf(2, 'STD', standard), rowOf(3, 'SUITE', suite), rowOf(4, 'H', both)]
    expect(judged(rows)[2]).toBe(
      'Line 4 comes to exactly what the other room classes of its night come to. If it sums them up, leave it out; if not, write this night as one row.',
    )
    const oneRoomMore = [...rows.slice(0, 2), rowOf(4, 'H', { ...both, roomsSold: 52 })]
    expect(judged(oneRoomMore)[2]).toMatchObject({ roomsSold: 103 })
  })

  it('is not meant by two classes that are equal, nor by one count of rooms', () => {
    expect(judged([rowOf(2, 'A', standard), rowOf(3, 'B', standard)])[1]).toMatchObject({ physicalRooms: 120 })
    const counts = [10, 20, 30].map((physicalRooms, at) => rowOf(at, `C${at}`, { physicalRooms, roomsSold: 0 }))
    expect(judged(counts)[2]).toEqual({ physicalRooms: 60, roomsSold: 0 })
  })
})

describe('a name in the column of room classes', () => {
  test.each(['Total', 'Grand total', 'GRAND', 'House total', 'Hotel Total', 'property totals', 'Total rooms'])(
    '%s sums up others',
    (roomClass) => expect(isSummaryRow({ day: '2026-06-15', roomClass })).toBe(true),
  )
  test.each(['ALL', 'Hotel', 'property', 'All room types', 'all rooms', 'Whole house'])(
    '%s is every class',
    (roomClass) => {
      expect(isOfAllClasses(roomClass)).toBe(true)
      expect(isSummaryRow({ day: '2026-06-15', roomClass })).toBe(false)
    },
  )
  test.each(['STD', 'Grand suite', 'Allergy free', 'House king', 'PM', ''])('%s is a class', (roomClass) => {
    expect(isOfAllClasses(roomClass)).toBe(false)
    expect(isSummaryRow({ day: '2026-06-15', roomClass })).toBe(false)
  })
  it('says nothing of a hotel’s name', () => {
    expect(isSummaryRow({ day: '2026-06-15', property: 'Hotel Total' })).toBe(false)
  })
})
