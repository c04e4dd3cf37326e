import { expect, test } from 'vitest'
import { stateCode } from './state-code.ts'

test.each([
  ['tx', 'TX'],
  [' Tx\u00a0', 'TX'],
  ['New\u00a0 South  Wales', 'New South Wales'],
  ['-', '-'],
  ['', ''],
])('the state %j is %j', (written, kept) => expect(stateCode(written)).toBe(kept))
