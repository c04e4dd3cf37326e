import { expect, test } from 'vitest'
import { notWhole, type Shares } from './credit-values.ts'

const NOBODY: Shares = { SALES: [], CSR: [], DISPATCH: [], CARRIER_TEAM: [] }
const arjun = (percent: number | null) => ({ userId: 'arjun', percent })

test('shares of each role that make one load may be saved, and so may no shares at all', () => {
  expect(notWhole(NOBODY)).toBeNull()
  expect(notWhole({ ...NOBODY, SALES: [arjun(60), arjun(40)], DISPATCH: [arjun(100)] })).toBeNull()
})

test('the first role that does not add up is named with what is missing or too much', () => {
  expect(notWhole({ ...NOBODY, SALES: [arjun(60), arjun(null)] })).toBe(
    'The shares of Sales have to add up to 100%: 40% is still to give.',
  )
  expect(notWhole({ ...NOBODY, DISPATCH: [arjun(60), arjun(50)] })).toBe(
    'The shares of Dispatch have to add up to 100%: 10% is too much.',
  )
})
