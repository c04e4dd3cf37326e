import { expect, test } from 'vitest'
import { targetStanding } from './target-standing.ts'

const MORE = { better: 'higher', addsUp: true } as const
const FEWER = { better: 'lower', addsUp: true } as const
const SHARE = { better: 'higher', addsUp: false } as const
const WAIT = { better: 'lower', addsUp: false } as const

test.each([
  ['more, one below what was due', MORE, '39', '100', '40', 'behind'],
  ['more, exactly what was due', MORE, '40', '100', '40', 'on_track'],
  ['more, one below the target', MORE, '99', '100', '40', 'on_track'],
  ['more, exactly the target', MORE, '100', '100', '40', 'reached'],
  ['more, on the first day, when nothing was due', MORE, '0', '100', '0', 'on_track'],
  ['more, when nothing is said of what was due', MORE, '99', '100', null, 'behind'],
  ['fewer, exactly the target', FEWER, '3', '3', '1', 'on_track'],
  ['fewer, one above', FEWER, '4', '3', '1', 'behind'],
  ['a share just below', SHARE, '0.949999', '0.95', null, 'behind'],
  ['a share at the target', SHARE, '0.950000', '0.95', null, 'reached'],
  ['a wait at the target', WAIT, '20', '20', null, 'reached'],
  ['a wait a second longer', WAIT, '21', '20', null, 'behind'],
  ['nothing measured', MORE, null, '100', '40', null],
  ['nothing aimed at', MORE, '40', null, null, null],
] as const)('%s', (_, metric, value, target, due, standing) => {
  expect(targetStanding(metric, { value, target, due })).toBe(standing)
})
