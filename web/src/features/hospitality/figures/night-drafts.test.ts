import type { RecordedNight } from '@holdfast/contract'
import { describe, expect, it } from 'vitest'
import { NO_DRAFTS, nightsToSave, pasted, type Sheet, seenAnew, typed } from './night-drafts.ts'
import { NIGHT_FIELDS, type NightField, readCell, storedText } from './night-fields.ts'

const named = (figure: string) => NIGHT_FIELDS.find((field) => field.figure === figure) as NightField
const SOLD = named('roomsSold')
const REVENUE = named('roomRevenueMinor')
const stored = {
  roomsSold: 40,
  roomRevenue: { minor: 400_000, currency: 'USD' },
  complimentaryRooms: null,
  version: 3,
} as RecordedNight
const sheet: Sheet = {
  days: ['2026-06-15', '2026-06-16', '2026-06-17'],
  nights: new Map([['2026-06-16', stored]]),
  currency: 'USD',
}

describe('a cell of a night', () => {
  it('shows nothing where nothing is known, which is not 0', () => {
    expect(storedText(stored, named('complimentaryRooms'), 'USD')).toBe('')
    expect(storedText({ ...stored, complimentaryRooms: 0 }, named('complimentaryRooms'), 'USD')).toBe('0')
    expect(storedText(stored, REVENUE, 'USD')).toBe('4000.00')
    expect(storedText(undefined, REVENUE, 'USD')).toBe('')
  })

  it('is read as people type: emptied it is unknown, and what nobody can tell is no figure', () => {
    expect([readCell('', SOLD, 'USD'), readCell('0', SOLD, 'USD'), readCell('1,204', SOLD, 'USD')]).toEqual([
      null,
      0,
      1_204,
    ])
    expect([readCell('-1', SOLD, 'USD'), readCell('4.5', SOLD, 'USD')]).toEqual([Number.NaN, Number.NaN])
    expect([readCell('$1,234.5', REVENUE, 'USD'), readCell('-3', REVENUE, 'USD')]).toEqual([123_450, -300])
  })
})

describe('what was typed and not saved', () => {
  it('is no draft when it says what is stored, however it is written', () => {
    expect(typed(NO_DRAFTS, sheet, '2026-06-16', REVENUE, '4,000')).toEqual(NO_DRAFTS)
    const one = typed(NO_DRAFTS, sheet, '2026-06-16', SOLD, '41')
    expect(one).toEqual({ cells: { '2026-06-16 roomsSold': '41' }, seen: { '2026-06-16': 3 } })
    expect(typed(one, sheet, '2026-06-16', SOLD, '40')).toEqual(NO_DRAFTS)
  })

  it('is saved with the version that was seen, and says nothing of other cells', () => {
    const drafts = typed(typed(NO_DRAFTS, sheet, '2026-06-16', SOLD, ''), sheet, '2026-06-17', REVENUE, '0')
    expect(nightsToSave(drafts, sheet)).toEqual([
      { day: '2026-06-16', version: 3, roomsSold: null },
      { day: '2026-06-17', version: 0, roomRevenueMinor: 0 },
    ])
    expect(nightsToSave(typed(drafts, sheet, '2026-06-17', SOLD, 'many'), sheet)).toBeNull()
  })

  it('is saved with the version that was seen when it was begun, whatever others save meanwhile', () => {
    const others = { ...sheet, nights: new Map([...sheet.nights, ['2026-06-17', { ...stored, version: 1 }]]) }
    const begun = typed(NO_DRAFTS, sheet, '2026-06-17', SOLD, '7')
    const more = typed(begun, others, '2026-06-17', REVENUE, '0')
    expect(nightsToSave(more, others)).toEqual([{ day: '2026-06-17', version: 0, roomsSold: 7, roomRevenueMinor: 0 }])
    expect(nightsToSave(seenAnew(more, others), others)).toMatchObject([{ version: 1, roomsSold: 7 }])
  })

  it('may be cells of a spreadsheet, laid to the right and down; what reaches over the edge is left out', () => {
    const gop = named('grossOperatingProfitMinor')
    const other = named('otherRevenueMinor')
    const drafts = pasted(NO_DRAFTS, sheet, { day: '2026-06-16', field: other }, '1\t2\t3\r\n4\t5\r\n6\t7\r\n')
    expect(drafts.cells).toEqual({
      [`2026-06-16 ${other.figure}`]: '1',
      [`2026-06-16 ${gop.figure}`]: '2',
      [`2026-06-17 ${other.figure}`]: '4',
      [`2026-06-17 ${gop.figure}`]: '5',
    })
  })
})
