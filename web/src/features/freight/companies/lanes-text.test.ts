import { expect, test } from 'vitest'
import { lanesOf, lanesText } from './lanes-text.ts'

test('lanes are read as people write them and written in one way', () => {
  const lanes = lanesOf('tx-ga, CA → TX; mh to gj')
  expect(lanes && lanesText(lanes)).toBe('TX-GA, CA-TX, MH-GJ')
  expect(lanesOf(' ')).toEqual([])
})

test('what is no lane is not guessed', () => {
  for (const text of ['TX', 'TX-', 'TX-GA-FL']) expect(lanesOf(text)).toBeNull()
})
