import type { UserId } from '@holdfast/engine/kernel'
import { expect, test } from 'vitest'
import { personFinder } from './person-finder.ts'

const people = [
  ['nisha', 'Nisha Rao'],
  ['rahul', 'Rahul Verma'],
  ['rahul2', 'Rahul Bose'],
  ['jose', 'José Núñez'],
  ['ana1', 'Ana Whitfield'],
  ['ana2', 'ana  whitfield'],
].map(([id = '', name = '']) => ({ id: id as UserId, name, email: `${id}@callbridge.example`, isTest: false }))

function found(text: string, firstNames = true): string {
  const who = personFinder(people, { firstNames })(text)
  return 'person' in who ? who.person.id : who.error
}

test.each([
  ['nisha@callbridge.example', 'nisha'],
  [' NISHA@Callbridge.example', 'nisha'],
  ['nisha rao', 'nisha'],
  ['Rao, Nisha', 'nisha'],
  ['Jose Nunez', 'jose'],
  ['Nisha', 'nisha'],
  ['ana2@callbridge.example', 'ana2'],
])('%s is %s', (text, id) => {
  expect(found(text)).toBe(id)
})

test('a first name is enough only where it was asked for and where one person has it', () => {
  expect(found('Nisha', false)).toContain('Nobody of this venture is called "Nisha"')
  expect(found('Rahul')).toBe('2 people of this venture are called "Rahul". Write the email address.')
  expect(found('Ana Whitfield')).toContain('2 people of this venture')
  expect(found('Farah')).toContain('Nobody')
})
