import { describe, expect, test } from 'vitest'
import { file, kind } from '../import.fixture.ts'
import { CHECK, COLUMNS, RUN, stepOf, stepsOf } from './wizard-steps.ts'

describe('a file that is only checked', () => {
  test('stands at its rows, and at its columns when the address asks for them', () => {
    expect(stepOf(file, undefined)).toBe(CHECK)
    expect(stepOf(file, 'columns')).toBe(COLUMNS)
  })

  test('cannot come to its rows while a required column has no header', () => {
    expect(stepOf({ ...file, missing: ['customer'] }, 'check')).toBe(COLUMNS)
  })

  test('shows its rows to somebody who may only look', () => {
    expect(
      stepOf(
        { ...file, missing: ['customer'], can: { map: false, fix: false, commit: false, skip: false, discard: false } },
        'columns',
      ),
    ).toBe(CHECK)
  })
})

test('a running and a failed import stand at the last step, a finished one behind it', () => {
  expect(stepOf({ ...file, status: 'COMMITTING' }, 'columns')).toBe(RUN)
  expect(stepOf({ ...file, status: 'FAILED' }, undefined)).toBe(RUN)
  expect(stepOf({ ...file, status: 'DONE' }, undefined)).toBe(RUN + 1)
})

test('the columns can be changed until the import begins', () => {
  expect(stepsOf(file, kind)[COLUMNS]).toMatchObject({ note: '3 of 4 found', link: { search: { step: 'columns' } } })
  expect(stepsOf({ ...file, status: 'DONE' }, kind)[COLUMNS]?.link).toBeUndefined()
})
