import { expect, test } from 'vitest'
import { changeBands } from './change-bands.ts'

const person = (paid: number, difference: number) => ({
  paid: { minor: paid, currency: 'USD' },
  difference: { minor: difference, currency: 'USD' },
})

test('people fall into bands by the share of their pay that changes, each into one', () => {
  const bands = changeBands([
    person(100, -100),
    person(100, -50),
    person(100, -49),
    person(100, -25),
    person(100, -10),
    person(100, -9),
    person(100, 0),
    person(0, 0),
    person(100, 1),
    person(100, 10),
    person(100, 300),
    person(0, 5),
  ])
  expect(bands.map(({ short, people }) => [short, people])).toEqual([
    ['−50%', 2],
    ['−25%', 2],
    ['−10%', 1],
    ['<0', 1],
    ['0', 2],
    ['>0', 1],
    ['+10%', 1],
    ['+25%', 0],
    ['+50%', 1],
    ['New', 1],
  ])
})
