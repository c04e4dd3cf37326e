import { expect, test } from 'vitest'
import { begun, changed, redone, undone } from './history.ts'

test('typing in one field is one step back, another field another', () => {
  const typed = changed(changed(changed(begun('0'), '1', 'rate'), '12', 'rate'), '12a', 'name')
  expect(undone(typed).present).toBe('12')
  expect(undone(undone(typed)).present).toBe('0')
  expect(undone(undone(undone(typed))).present).toBe('0')
})

test('what was taken back can be done again, until something else is changed', () => {
  const one = changed(changed(begun('0'), '1', 'a'), '2', 'b')
  const back = undone(undone(one))
  expect(redone(redone(back)).present).toBe('2')
  const other = changed(redone(back), '9', 'c')
  expect(redone(other)).toEqual(other)
  expect(undone(other).present).toBe('1')
})
