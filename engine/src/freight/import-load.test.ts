import { describe, expect, it } from 'vitest'
import { importLoad } from './import-load.ts'
import type { ImportedLoad } from './imported-load.ts'
import { LOAD_STATUSES } from './load-status.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { ANA, DAN, now } from './testing/sample-loads.ts'
import { bareRow, bySwift } from './testing/sample-rows.ts'

const load = (said: Partial<ImportedLoad>) => importLoad({ ...bareRow, ...said }, now)
const noon = (day: string) => `${day}T17:00:00.000Z`
const everything: Partial<ImportedLoad> = {
  createdAt: noon('2026-03-01'),
  pickedUpAt: noon('2026-03-02'),
  deliveredAt: noon('2026-03-04'),
  goneAt: noon('2026-03-03'),
  drivenBy: bySwift,
}

describe('a row with a delivery date and nothing else', () => {
  it('is a load delivered that day, billed that day, recorded by nobody, with times and cost unknown', () => {
    expect(load({ deliveredAt: noon('2026-03-04') })).toMatchObject({
      status: 'DELIVERED',
      deliveredOn: '2026-03-04',
      deliveredBy: null,
      billingDate: '2026-03-04',
      billingDateFixed: null,
      createdOn: '2026-03-04',
      coveredAt: null,
      pickedUpAt: null,
      costMinor: null,
      carrierId: 'nobody',
      credits: [],
      version: 1,
    })
  })
})

describe('what state a row supports when it names none', () => {
  it.each([
    ['OPEN', {}],
    ['COVERED', { drivenBy: bySwift }],
    ['IN_TRANSIT', { pickedUpAt: noon('2026-03-02') }],
    ['DELIVERED', { deliveredAt: noon('2026-03-04'), goneAt: noon('2026-03-05') }],
    ['LOST', { goneAt: noon('2026-03-05') }],
    ['LOST', { lostReason: 'RATE', createdAt: noon('2026-03-01') }],
    ['CANCELLED', { cancelReason: 'Plant closed', createdAt: noon('2026-03-01') }],
  ] as const)('%s of %o', (status, said) => {
    expect(load(said).status).toBe(status)
  })
})

describe('every state comes with the facts that it has reached, and no others', () => {
  it.each(LOAD_STATUSES)('%s', (status) => {
    const { pickedUpAt, deliveredAt, carrierId, lostAt, cancelledAt, billingDate, ...rest } = load({
      ...everything,
      status,
    })
    const delivered = ['DELIVERED', 'INVOICED', 'PAID'].includes(status)
    expect(rest.createdOn).toBe('2026-03-01')
    expect(deliveredAt !== null).toBe(delivered)
    expect(billingDate).toBe(delivered ? '2026-03-04' : null)
    expect(pickedUpAt !== null).toBe(delivered || status === 'IN_TRANSIT' || status === 'CANCELLED')
    expect(carrierId !== null).toBe(status !== 'OPEN')
    expect(lostAt !== null).toBe(status === 'LOST')
    expect(cancelledAt !== null).toBe(status === 'CANCELLED')
  })

  it('a reason that the file leaves out is said to be missing', () => {
    expect(load({ ...everything, status: 'LOST' })).toMatchObject({
      lostReason: 'OTHER',
      lostNote: 'The file does not say why',
      lostOn: '2026-03-03',
    })
    expect(load({ ...everything, status: 'CANCELLED' }).cancelReason).toBe('The file does not say why')
  })
})

describe('who and when', () => {
  it('takes the row’s own credits before the file’s', () => {
    const otherwise = { ...bareRow.otherwise, credits: [{ role: 'SALES', userId: DAN, share: '1' }] as const }
    expect(load({ otherwise }).credits).toEqual(otherwise.credits)
    const credits = [{ role: 'DISPATCH', userId: ANA, share: '1' }] as const
    expect(load({ otherwise, credits }).credits).toEqual(credits)
  })

  it('bills on the day that the file gives, and creates now what knows no time', () => {
    expect(load({ deliveredAt: noon('2026-03-04'), billingDate: '2026-03-09' })).toMatchObject({
      billingDate: '2026-03-09',
      billingDateFixed: '2026-03-09',
    })
    expect(load({}).createdAt).toBe(now.at)
  })
})

describe('a row is refused', () => {
  it.each([
    ['refused load.delivery_missing', { status: 'PAID' }],
    ['refused load.delivered_before_pickup', { pickedUpAt: noon('2026-03-05'), deliveredAt: noon('2026-03-04') }],
    ['refused load.time_in_future', { deliveredAt: noon('2026-06-19') }],
    ['refused load.time_in_future', { createdAt: noon('2026-06-19') }],
    ['refused load.end_missing', { status: 'LOST' }],
    ['refused load.end_missing', { status: 'CANCELLED' }],
    ['refused load.amount_invalid', { billMinor: -1 }],
    ['refused load.shares_not_whole', { credits: [{ role: 'SALES', userId: ANA, share: '0.6' }] }],
    [
      'refused load.own_unit_not_transport',
      { status: 'COVERED', drivenBy: { carrierId: null, ownUnit: { driverId: null, truck: '12' } } },
    ],
  ] as const)('%s', (refusal, said) => {
    expect(refusalOf(() => load(said))).toBe(refusal)
  })

  it('in a venture that has no loads', () => {
    expect(refusalOf(() => importLoad(bareRow, { ...now, ventureType: 'BPO' }))).toBe('forbidden venture.wrong_type')
  })
})
