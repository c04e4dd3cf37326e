import { expect, it } from 'vitest'
import { bestOf, whyNot } from './askable.ts'

const match = (id: string, email: boolean, phone: boolean, verdict: 'CLEAR' | 'WARN' | 'BLOCK' = 'CLEAR') => ({
  carrier: { id },
  contact: { email, phone },
  gate: { verdict, reasons: [], can: {} },
})
const matches = [
  match('both', true, true),
  match('blocked', true, true, 'BLOCK'),
  match('phone', false, true),
  match('warned', true, false, 'WARN'),
]

it('takes the best that can be asked this way, in their order', () => {
  expect(bestOf(matches, 'EMAIL')).toEqual(['both', 'warned'])
  expect(bestOf(matches, 'SMS')).toEqual(['both', 'phone'])
  expect(bestOf(matches, 'EMAIL', 1)).toEqual(['both'])
})

it('says of the others what is missing, and of a blocked one that it may not drive rather than where it is reached', () => {
  expect(matches.map((each) => whyNot(each, 'EMAIL'))).toEqual([null, 'May not drive', 'No e-mail address', null])
  expect(matches.map((each) => whyNot(each, 'SMS'))).toEqual([null, 'May not drive', null, 'No telephone number'])
})
