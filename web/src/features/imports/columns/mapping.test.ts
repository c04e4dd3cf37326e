import { describe, expect, test } from 'vitest'
import { file, kind } from '../import.fixture.ts'
import {
  askedOptions,
  bodyOf,
  draftOf,
  foundText,
  isChanged,
  missingOf,
  needsALook,
  originOf,
  shownColumns,
  unusedOf,
  withHeader,
} from './mapping.ts'

const draft = draftOf(file, kind)
const having = (mapping: Readonly<Record<string, string | null>>) => ({
  ...draft,
  mapping: { ...draft.mapping, ...mapping },
})

test('only a remembered mapping that lacks nothing goes straight to the check', () => {
  expect(needsALook({ missing: [], mappedBy: 'remembered' })).toBe(false)
  expect(needsALook({ missing: ['customer'], mappedBy: 'remembered' })).toBe(true)
  expect(needsALook({ missing: [], mappedBy: 'guessed' })).toBe(true)
  expect(needsALook({ missing: [] })).toBe(true)
})

describe('a draft', () => {
  test('names every column of the kind, also those that the file does not have', () => {
    expect(draft.mapping).toEqual({ externalRef: 'Load #', customer: 'Shipper', billMinor: 'Bill', note: null })
  })

  test('is changed by another header and by another option', () => {
    expect(isChanged(file, draft)).toBe(false)
    expect(isChanged(file, having({ note: 'Remarks' }))).toBe(true)
    expect(isChanged(file, { ...draft, options: { equipment: 'VAN' } })).toBe(true)
    expect(isChanged(file, { ...draft, options: { equipment: '' } })).toBe(false)
  })

  test('is sent as what it changes, a blank option taking its choice back', () => {
    const before = { ...file, options: { equipment: 'VAN' } }
    const changed = { mapping: { ...draft.mapping, note: 'Remarks' }, options: { equipment: '' } }
    expect(bodyOf(before, changed)).toEqual({ mapping: { note: 'Remarks' }, options: { equipment: '' } })
    expect(bodyOf(file, draft)).toEqual({ mapping: {}, options: {} })
  })

  test('lacks what is required and not chosen', () => {
    expect(missingOf(kind, file, draft)).toEqual({ columns: [], options: ['equipment'] })
    expect(missingOf(kind, file, having({ customer: null })).columns).toEqual(['customer'])
    expect(missingOf(kind, file, { ...draft, options: { equipment: 'VAN' } }).options).toEqual([])
  })

  test('lacks what the server found to be needed, though the kind does not always require it', () => {
    expect(missingOf(kind, { ...file, missing: ['note'] }, draft).columns).toEqual(['note'])
  })
})

describe('how a file is written', () => {
  const ofAll = ['dateOrder', 'decimalMark', 'headerLine'].map(
    (key) => ({ ...kind.options[0], key, isRequired: false }) as (typeof kind.options)[number],
  )
  const asked = (more: Partial<typeof file>) =>
    askedOptions({ options: [...kind.options, ...ofAll] }, { ...file, ...more }).map(({ key }) => key)

  test('is asked only of a file that does not show it', () => {
    expect(asked({})).toEqual(['equipment'])
    expect(asked({ missing: ['dateOrder'] })).toEqual(['equipment', 'dateOrder'])
    expect(asked({ leftOpen: ['decimalMark'] })).toEqual(['equipment', 'decimalMark'])
    expect(asked({ options: { headerLine: '3' } })).toEqual(['equipment', 'headerLine'])
  })

  test('and another line of headers takes back what was chosen for these', () => {
    const moved = { ...having({ note: 'Remarks', customer: null }), options: { headerLine: '3' } }
    expect(bodyOf(file, moved)).toEqual({ mapping: {}, options: { headerLine: '3' } })
    expect(missingOf(kind, file, moved)).toEqual({ columns: [], options: [] })
  })
})

test('a header that another column had is taken from it', () => {
  expect(withHeader(draft, 'note', 'Shipper').mapping).toMatchObject({ note: 'Shipper', customer: null })
  expect(withHeader(draft, 'customer', null).mapping).toEqual({ ...draft.mapping, customer: null })
})

test('columns that the file does not have stand back when they are many', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...kind.columns[0], key, isRequired: false }))
  const wide = { columns: [...kind.columns, ...others] } as typeof kind
  const keys = (columns: typeof kind.columns) => columns.map(({ key }) => key)
  expect(keys(shownColumns(kind, file, draft, false))).toEqual(keys(kind.columns))
  expect(keys(shownColumns(wide, file, draft, false))).toEqual(['externalRef', 'customer', 'billMinor'])
  const chosen = having({ note: 'Remarks', externalRef: null })
  expect(keys(shownColumns(wide, file, chosen, false))).toEqual(['externalRef', 'customer', 'billMinor', 'note'])
  expect(shownColumns(wide, file, draft, true)).toHaveLength(9)
})

test('headers that no column takes are named', () => {
  expect(unusedOf(file.headers, draft)).toEqual(['Remarks'])
})

test('where a header comes from is said until a person chooses another', () => {
  expect(originOf('customer', { ...file, mappedBy: 'remembered' }, draft)).toBe('remembered')
  expect(originOf('customer', { ...file, mappedBy: 'guessed' }, draft)).toBe('guessed')
  expect(originOf('customer', file, having({ customer: 'Remarks' }))).toBe('chosen')
  expect(originOf('note', file, draft)).toBe('none')
})

test('how many columns have a header is counted', () => {
  expect(foundText(kind, draft.mapping)).toBe('3 of 4 found')
})
