import { describe, expect, it } from 'vitest'
import { amendLoad, type LoadAmendment } from './amend-load.ts'
import { stopsAfter } from './record/index.ts'
import { startTransit } from './start-transit.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'

const reason = 'The driver called the day after'
const inTransit = sampleLoad('IN_TRANSIT', { pickedUpAt: '2026-06-17T14:00:00.000Z', pickedUpOn: '2026-06-17' })
const delivered = sampleLoad('DELIVERED', {
  pickedUpAt: '2026-06-16T14:00:00.000Z',
  pickedUpOn: '2026-06-16',
  deliveredAt: '2026-06-17T20:00:00.000Z',
  deliveredOn: '2026-06-17',
  billingDate: '2026-06-17',
  billingDateFixed: null,
})
const amend = (load: typeof delivered, edit: Omit<LoadAmendment, 'version'>) =>
  amendLoad(load, { ...edit, version: load.version }, now)

describe('a recorded time', () => {
  it('is corrected with a reason, and its event names the days before and after', () => {
    const { next, events } = amend(inTransit, { pickedUpAt: '2026-06-16T03:00:00.000Z', reason })
    expect(next).toMatchObject({ pickedUpAt: '2026-06-16T03:00:00.000Z', pickedUpOn: '2026-06-15' })
    expect(events[0]).toMatchObject({ type: 'freight.load_amended', facts: { reason } })
    expect(events[0]?.days).toEqual(expect.arrayContaining(['2026-06-15', '2026-06-17']))
  })

  it('of a delivery takes its billing along, unless a person set that', () => {
    const later = { deliveredAt: '2026-06-18T14:00:00.000Z', reason }
    expect(amend(delivered, later).next).toMatchObject({ deliveredOn: '2026-06-18', billingDate: '2026-06-18' })
    const fixed = { ...delivered, billingDate: '2026-06-01', billingDateFixed: '2026-06-01' }
    expect(amend(fixed, later).next).toMatchObject({ deliveredOn: '2026-06-18', billingDate: '2026-06-01' })
  })

  it('that is the same needs no reason and is no change', () => {
    expect(
      amend(delivered, { deliveredAt: delivered.deliveredAt ?? '', pickedUpAt: delivered.pickedUpAt ?? '' }),
    ).toEqual({ next: delivered, events: [] })
  })

  it('that nobody knew is told without a reason', () => {
    const unknown = { ...delivered, pickedUpAt: null, pickedUpOn: null }
    expect(amend(unknown, { pickedUpAt: '2026-06-16T14:00:00.000Z' }).next.pickedUpOn).toBe('2026-06-16')
  })

  it.each([
    ['without a reason', delivered, { deliveredAt: '2026-06-17T21:00:00.000Z' }, 'refused load.reason_missing'],
    [
      'with a blank one',
      delivered,
      { deliveredAt: '2026-06-17T21:00:00.000Z', reason: ' ' },
      'refused load.reason_missing',
    ],
    ['to come', delivered, { deliveredAt: '2026-06-19T21:00:00.000Z', reason }, 'refused load.time_in_future'],
    ['to come', inTransit, { pickedUpAt: '2026-06-19T21:00:00.000Z', reason }, 'refused load.time_in_future'],
    [
      'before its pickup',
      delivered,
      { deliveredAt: '2026-06-15T21:00:00.000Z', reason },
      'refused load.delivered_before_pickup',
    ],
    [
      'after its delivery',
      delivered,
      { pickedUpAt: '2026-06-17T21:00:00.000Z', reason },
      'refused load.delivered_before_pickup',
    ],
    [
      'of no pickup',
      sampleLoad('COVERED'),
      { pickedUpAt: '2026-06-16T14:00:00.000Z', reason },
      'refused load.not_picked_up',
    ],
    ['of no delivery', inTransit, { deliveredAt: '2026-06-17T15:00:00.000Z', reason }, 'refused load.not_delivered'],
  ] as const)('%s is refused', (_, load, edit, refusal) => {
    expect(refusalOf(() => amend(load, edit))).toBe(refusal)
  })

  it('of a pickup is not corrected by the step once more', () => {
    const pickup = (pickedUpAt: string) => () => startTransit(inTransit, { pickedUpAt }, now)
    expect(pickup('2026-06-17T14:00:00.000Z')().events).toEqual([])
    expect(refusalOf(pickup('2026-06-17T13:00:00.000Z'))).toBe('conflict load.already_picked_up')
  })
})

describe('times of stops', () => {
  const stops = [
    { kind: 'PICKUP', arrivedAt: '2026-06-17T13:00:00.000Z', departedAt: '2026-06-17T15:00:00.000Z' },
    { kind: 'VIA', arrivedAt: '2026-06-17T18:00:00.000Z', departedAt: null },
    { kind: 'DELIVERY', arrivedAt: null, departedAt: null },
  ] as const

  it('that a corrected time contradicts are known no more, and the others stay', () => {
    const next = { ...inTransit, pickedUpAt: '2026-06-16T03:00:00.000Z' }
    expect(stopsAfter(inTransit, next, stops)).toEqual([
      { ...stops[0], arrivedAt: null, departedAt: null },
      stops[1],
      stops[2],
    ])
    const within = { ...inTransit, pickedUpAt: '2026-06-17T14:30:00.000Z' }
    expect(stopsAfter(inTransit, within, stops)).toBe(stops)
  })

  it('that a step contradicts are refused as before', () => {
    const covered = { ...inTransit, pickedUpAt: null }
    const next = { ...inTransit, pickedUpAt: '2026-06-16T03:00:00.000Z' }
    expect(refusalOf(() => stopsAfter(covered, next, stops))).toBe('refused stop.times_disagree')
  })
})
