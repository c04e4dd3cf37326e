import pg from 'pg'
import { expect, test } from 'vitest'
import { constraintOf, refusalOf } from './sqlstate.ts'

test.each([
  ['23505', 'conflict', 'record.exists'],
  ['23503', 'refused', 'record.reference_unknown'],
  ['23514', 'conflict', 'record.rule_broken'],
  ['23001', 'conflict', 'record.rule_broken'],
  ['23P01', 'conflict', 'record.rule_broken'],
])(
  'what the schema refuses by %s is a sentence and a code; no name of the schema leaves the house',
  (code, kind, told) => {
    const error = Object.assign(new pg.DatabaseError('secret_key', 10, 'error'), { code, constraint: 'secret_key' })
    expect(constraintOf(error)).toBe('secret_key')
    const refusal = refusalOf(error)
    expect([refusal?.kind, refusal?.code]).toEqual([kind, told])
    expect(JSON.stringify([refusal?.message, refusal?.facts])).not.toContain('secret_key')
  },
)
