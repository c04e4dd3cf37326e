import { expect, it } from 'vitest'
import { fileMoment } from './file-changes.ts'
import { ANA, DAN, now, sampleLoad } from './testing/sample-loads.ts'

it('tells of every field that a file changed what stood before and after, and of no other', () => {
  const before = sampleLoad('COVERED', { credits: [{ role: 'SALES', userId: ANA, share: '1' }] })
  const after = {
    ...before,
    status: 'IN_TRANSIT',
    billMinor: 1,
    lane: { from: 'Waco, TX', to: before.lane.to },
    credits: [{ role: 'SALES', userId: DAN, share: '1' }],
  } as const
  const weight = { weightPounds: { before: null, after: 42_000 } }
  expect(fileMoment(before, after, weight, now)).toMatchObject({
    status: 'IN_TRANSIT',
    by: now.by,
    creditsBefore: before.credits,
    changes: {
      status: { before: 'COVERED', after: 'IN_TRANSIT' },
      billMinor: { before: before.billMinor, after: 1 },
      lane: { before: before.lane, after: after.lane },
      ...weight,
    },
  })
  expect(Object.keys(fileMoment(before, after, weight, now).changes).sort()).toEqual([
    'billMinor',
    'lane',
    'status',
    'weightPounds',
  ])
  expect(fileMoment(before, { ...before }, {}, now)).not.toHaveProperty('creditsBefore')
})
