import { expect, test } from 'vitest'
import { hasLoads, holdSchema } from './hold-values.ts'

const given = { ventureId: 'v', kind: 'VENTURE', userId: null, loadNumber: '', reason: 'Audit' } as const
const defects = (values: object) =>
  holdSchema.safeParse({ ...given, ...values }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('each kind of hold needs what it is about and nothing of the others', () => {
  expect(defects({})).toEqual([])
  expect(defects({ kind: 'PERSON' })).toEqual(['userId'])
  expect(defects({ kind: 'PERSON', userId: 'p' })).toEqual([])
  expect(defects({ kind: 'LOAD', loadNumber: '  ' })).toEqual(['loadNumber'])
  expect(defects({ kind: 'LOAD', loadNumber: 'NL-1' })).toEqual([])
  expect(defects({ reason: ' ' })).toEqual(['reason'])
})

test('only ventures that move loads hold one back', () => {
  expect(hasLoads({ type: 'TRANSPORT' })).toBe(true)
  expect(hasLoads({ type: 'BPO' })).toBe(false)
  expect(hasLoads(undefined)).toBe(false)
})
