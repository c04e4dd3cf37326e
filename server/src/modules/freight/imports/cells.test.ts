import type { UserId } from '@holdfast/engine/kernel'
import { describe, expect, test } from 'vitest'
import { personFinder } from '../../ventures/index.ts'
import { readCarrier } from './carrier-cell.ts'
import { readCredits } from './credit-cell.ts'
import { readPlace } from './place-cells.ts'
import { ownNumber } from './row-bounds.ts'

test.each([
  ['Dallas', 'TX', { city: 'Dallas', state: 'TX' }],
  ['Dallas, TX', null, { city: 'Dallas', state: 'TX' }],
  [null, 'Dallas, TX', { city: 'Dallas', state: 'TX' }],
  ['1200 Main St, Dallas, tx 75201', null, { city: '1200 Main St, Dallas', state: 'TX' }],
  ['Portland, Oregon', null, { city: 'Portland', state: 'Oregon' }],
  [null, 'tx', { city: '', state: 'TX' }],
  ['TX', null, { city: '', state: 'TX' }],
  ['Dallas', null, { city: 'Dallas', state: '' }],
  [null, null, { error: 'Say at least the state, such as TX.' }],
  ['x'.repeat(81), 'TX', { error: 'A city has at most 80 characters, a state 40. Shorten it.' }],
])('the place of %s and %s', (city, state, place) => {
  expect(readPlace(city, state)).toEqual(place)
})

test.each([
  ['Red  River Haulers', { name: 'Red River Haulers', mcNumber: null, dotNumber: null }],
  ['MC 884120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['MC884120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['884 120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['00884120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['1,047,733', { name: 'MC 1047733', mcNumber: '1047733', dotNumber: null }],
  ['24 7 Freight', { name: '24 7 Freight', mcNumber: null, dotNumber: null }],
  ['mc#884120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['884120', { name: 'MC 884120', mcNumber: '884120', dotNumber: null }],
  ['USDOT 2310045', { name: 'DOT 2310045', mcNumber: null, dotNumber: '2310045' }],
  ['DOT-2310045', { name: 'DOT 2310045', mcNumber: null, dotNumber: '2310045' }],
  ['McLean Transport', { name: 'McLean Transport', mcNumber: null, dotNumber: null }],
])('the carrier of %s', (cell, carrier) => {
  expect(readCarrier(cell)).toEqual({ ...carrier, externalRef: null })
})

describe('credits of a cell', () => {
  const people = ['Ana Whitfield', 'Dan Reyes'].map((name) => ({
    id: name as UserId,
    name,
    email: `${name.slice(0, 3).toLowerCase()}@x.example`,
    isTest: false,
  }))
  const read = (cell: string) => readCredits(cell, 'SALES', personFinder(people))

  test('one person has the whole, several have what is said', () => {
    expect(read('ana@x.example')).toEqual({ credits: [{ role: 'SALES', userId: 'Ana Whitfield', share: '1' }] })
    expect(read('Ana Whitfield 60%; Dan Reyes 40 % ;')).toEqual({
      credits: [
        { role: 'SALES', userId: 'Ana Whitfield', share: '0.6' },
        { role: 'SALES', userId: 'Dan Reyes', share: '0.4' },
      ],
    })
    expect(read('ana@x.example 33.3333%')).toMatchObject({ credits: [{ share: '0.333333' }] })
  })

  test('who is unknown, or has no share among several, is an error', () => {
    expect(read('Ana Whitfield; Dan Reyes')).toEqual({ error: 'Say the share of each: "Ana Whitfield 50%".' })
    expect(read('Omar 100%')).toMatchObject({ error: expect.stringContaining('"Omar"') })
  })
})

test('a number of our own form is known as one', () => {
  expect(['NL-1005', 'NL-x', 'DT-1005', 'NL-', 'NL-0123456789'].map((number) => ownNumber(number, 'NL'))).toEqual([
    1_005,
    null,
    null,
    null,
    Number.NaN,
  ])
})
