import { expect, test } from 'vitest'
import { changesOf } from './changes.ts'

test.each([
  ['nothing on either side', null, null, []],
  ['nothing that differs', { name: 'Omar', at: null }, { at: null, name: 'Omar' }, []],
  ['a record that is new', null, { code: 'NL' }, [['code', null, 'NL']]],
  ['a record that is gone', { code: 'NL' }, null, [['code', 'NL', null]]],
  [
    'a field that differs, one that is new and one that is gone',
    { role: 'EMPLOYEE', office: 'Pune', name: 'Nisha' },
    { role: 'TEAM_LEAD', jobRole: 'BPO_AGENT', name: 'Nisha' },
    [
      ['role', 'EMPLOYEE', 'TEAM_LEAD'],
      ['jobRole', null, 'BPO_AGENT'],
      ['office', 'Pune', null],
    ],
  ],
  ['nothing told as null', { endsOn: null }, { endsOn: '2026-06-30' }, [['endsOn', null, '2026-06-30']]],
  [
    'yes and no, and numbers, as they are',
    { isTest: false, rate: '0.020', version: 1 },
    { isTest: true, rate: '0.02', version: 2 },
    [
      ['isTest', 'false', 'true'],
      ['rate', '0.020', '0.02'],
      ['version', '1', '2'],
    ],
  ],
  [
    'money, in whole minor units',
    { bill: { minor: 123456, currency: 'USD' } },
    { bill: { minor: 123457, currency: 'USD' } },
    [['bill.minor', '123456', '123457']],
  ],
  ['a list of plain values, as one', { days: [1, 2] }, { days: [1, 2, 6] }, [['days', '[1,2]', '[1,2,6]']]],
  ['an empty list', { days: [1] }, { days: [] }, [['days', '[1]', '[]']]],
  [
    'an empty record',
    { note: { text: 'x' } },
    { note: {} },
    [
      ['note', null, '{}'],
      ['note.text', 'x', null],
    ],
  ],
  [
    'a list of records, each by its place',
    { rules: [{ rate: 1 }, { rate: 2 }] },
    { rules: [{ rate: 1 }, { rate: 3 }, { rate: 4 }] },
    [
      ['rules.1.rate', '2', '3'],
      ['rules.2.rate', null, '4'],
    ],
  ],
] as const)('the changes tell %s', (_, before, after, changes) => {
  expect(changesOf(before, after)).toEqual(changes.map(([field, was, is]) => ({ field, before: was, after: is })))
})
