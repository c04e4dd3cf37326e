import { expect, test } from 'vitest'
import { changeText } from './change-text.ts'

test('a change has its sign, and none where nothing can be compared', () => {
  expect(['0.0421', '-0.01', '0', null].map(changeText)).toEqual(['+4.2%', '−1.0%', '±0.0%', null])
})
