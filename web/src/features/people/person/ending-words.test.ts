import { expect, it } from 'vitest'
import { endingWords } from './ending-words.ts'

const membership = {
  role: 'EMPLOYEE',
  jobRole: null,
  office: null,
  reportsTo: null,
  startsOn: '2026-01-01',
  endsOn: null,
  isCurrent: true,
  hasLeft: false,
} as const
const ana = {
  name: 'Ana',
  groupRole: null,
  memberships: [
    { ...membership, ventureId: 'nl', ventureName: 'Northline Freight' },
    { ...membership, ventureId: 'cb', ventureName: 'Callbridge' },
  ],
}

it('who leaves one venture of two keeps the other and the account', () => {
  const words = endingWords(ana, 'nl').join(' ')
  expect(words).toContain('last day in Northline Freight')
  expect(words).not.toContain('last day in Callbridge')
  expect(words).toContain('They keep Callbridge')
})

it('who leaves all of them loses the account', () => {
  const words = endingWords(ana, undefined).join(' ')
  expect(words).toContain('last day in Callbridge')
  expect(words).toContain('The account closes')
})
