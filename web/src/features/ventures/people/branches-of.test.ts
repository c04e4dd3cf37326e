import type { VenturePerson } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { branchesOf, inSight } from './branches-of.ts'

const person = (id: string, superior: string | null): VenturePerson => ({
  id,
  name: id,
  role: 'EMPLOYEE',
  jobRole: null,
  office: null,
  reportsTo: superior === null ? null : { id: superior, name: superior },
  since: '2026-01-01',
})

it('people stand below whom they report to, with how many are below them', () => {
  const [head] = branchesOf([person('omar', null), person('ana', 'omar'), person('lee', 'ana')])
  expect(head?.person.id).toBe('omar')
  expect(head?.below).toBe(2)
  expect(head?.reports[0]?.reports[0]?.person.id).toBe('lee')
})

it('whose superior is not here on the day stands on top rather than nowhere', () => {
  expect(branchesOf([person('ana', 'gone')]).map((branch) => branch.person.id)).toEqual(['ana'])
})

it('what is below a closed one is out of sight', () => {
  const branches = branchesOf([person('omar', null), person('ana', 'omar'), person('lee', 'ana'), person('kim', null)])
  const names = (closed: readonly string[]) =>
    inSight(branches, new Set(closed)).map(({ branch, level }) => `${level} ${branch.person.id}`)
  expect(names([])).toEqual(['1 omar', '2 ana', '3 lee', '1 kim'])
  expect(names(['ana'])).toEqual(['1 omar', '2 ana', '1 kim'])
})
