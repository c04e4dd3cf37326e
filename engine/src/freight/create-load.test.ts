import { describe, expect, it } from 'vitest'
import { JOB_ROLES, type JobRole, VENTURE_TYPES } from '../access/index.ts'
import { createLoad } from './create-load.ts'
import { CREDIT_ROLES } from './credits.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { ANA, now, sampleLoad } from './testing/sample-loads.ts'

const { id, ventureId, number, zone, customerId, customerName, lane, currency, billMinor } = sampleLoad('OPEN')
const creatorJobRole: JobRole | null = null
const input = { id, ventureId, number, zone, customerId, customerName, lane, currency, billMinor, creatorJobRole }

describe('a load entered by hand', () => {
  it('is open, with what is unknown left unknown, and says so once', () => {
    const { next, events } = createLoad(input, now)
    expect(next).toMatchObject({ status: 'OPEN', costMinor: null, miles: null, billingDate: null, version: 1 })
    expect(next).toMatchObject({ createdAt: now.at, createdOn: '2026-06-18', isTest: false })
    expect(events.map(({ type, days }) => [type, days])).toEqual([['freight.load_created', ['2026-06-18']]])
  })

  it('keeps a billing date that a person sets', () => {
    const { next, events } = createLoad({ ...input, billingDate: '2026-06-30' }, now)
    expect(next.billingDateFixed).toBe('2026-06-30')
    expect(events[0]?.days).toEqual(['2026-06-18', '2026-06-30'])
  })

  it.each([null, ...JOB_ROLES])('by somebody whose job is %s credits them in it if it takes credit', (jobRole) => {
    const role = CREDIT_ROLES.find((each) => each === jobRole)
    const expected = role === undefined ? [] : [{ role, userId: ANA, share: '1' }]
    expect(createLoad({ ...input, creatorJobRole: jobRole }, now).next.credits).toEqual(expected)
  })
})

describe('F-18 a venture that moves no freight has no loads', () => {
  it.each(VENTURE_TYPES)('%s', (ventureType) => {
    const freight = ventureType === 'LOGISTICS' || ventureType === 'TRANSPORT'
    expect(refusalOf(() => createLoad(input, { ...now, ventureType }))).toBe(
      freight ? null : 'forbidden venture.wrong_type',
    )
  })
})

it('an amount below 0 is refused', () => {
  expect(refusalOf(() => createLoad({ ...input, billMinor: -1 }, now))).toBe('refused load.amount_invalid')
})
