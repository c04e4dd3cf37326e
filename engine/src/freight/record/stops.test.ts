import { describe, expect, it, test } from 'vitest'
import type { CarrierId } from '../../kernel/index.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { now, sampleLoad } from '../testing/sample-loads.ts'
import { checkCheckCall } from './check-call.ts'
import { measureStop } from './measure-stop.ts'
import { setStops } from './set-stops.ts'
import type { Stop } from './stop.ts'
import { stopsAfter } from './stops-after.ts'

const at = (hour: number, minute = 0) =>
  `2026-06-16T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`
const stop = (kind: Stop['kind'], city: string, given: Partial<Stop> = {}): Stop => ({
  kind,
  name: null,
  place: { city, state: 'IL' },
  windowFrom: null,
  windowTo: null,
  arrivedAt: null,
  departedAt: null,
  ...given,
})
const WAY = [
  stop('PICKUP', 'Chicago', { windowFrom: at(13), windowTo: at(17) }),
  stop('VIA', 'Joliet'),
  stop('DELIVERY', 'Phoenix'),
]
const lane = { from: 'Chicago, IL', to: 'Phoenix, AZ' }
const load = sampleLoad('DISPATCHED')
const set = (stops: readonly Stop[], of = load) => setStops(of, WAY, { stops, lane, version: 3 }, now)

describe('the stops of a load', () => {
  it('carry the windows of its ends and are told with what stood before', () => {
    const first = stop('PICKUP', 'Chicago', { windowFrom: at(12), windowTo: at(14), arrivedAt: at(13) })
    const { next, events } = set([first, ...WAY.slice(1)])
    expect(next).toMatchObject({ pickupFrom: at(12), pickupTo: at(14), version: 4 })
    expect(events[0]?.facts).toMatchObject({
      changes: { pickupFrom: { before: at(13), after: at(12) }, stops: { after: [{ arrivedAt: at(13) }, {}, {}] } },
    })
  })

  it('that are said again change nothing', () => {
    expect(set(WAY)).toEqual({ next: load, events: [] })
  })

  it('begin with the pickup and end with the delivery', () => {
    const [first, via, last] = WAY as [Stop, Stop, Stop]
    for (const way of [[], [first], [last, first], [first, last, last], [first, first, last], [via, last]])
      expect(refusalOf(() => set(way))).toBe('refused stop.order_invalid')
    expect(refusalOf(() => set([first, ...Array.from({ length: 20 }, () => via), last]))).toBeNull()
    expect(refusalOf(() => set([first, ...Array.from({ length: 21 }, () => via), last]))).toBe('refused stop.too_many')
  })

  test.each<[string, Partial<Stop>, Partial<Stop>, string | null]>([
    ['an arrival that is still to come', { arrivedAt: '2026-06-18T17:06:00.000Z' }, {}, 'refused load.time_in_future'],
    [
      'a departure that is still to come',
      { departedAt: '2026-06-18T17:06:00.000Z' },
      {},
      'refused load.time_in_future',
    ],
    [
      'a departure before the arrival',
      { arrivedAt: at(14), departedAt: at(13) },
      {},
      'refused stop.departed_before_arrival',
    ],
    ['a departure at the arrival', { arrivedAt: at(14), departedAt: at(14) }, {}, null],
    ['a window that ends first', { windowFrom: at(14), windowTo: at(13) }, {}, 'refused stop.window_reversed'],
    [
      'an arrival before the stop before was left',
      { departedAt: at(14) },
      { arrivedAt: at(13) },
      'refused stop.out_of_order',
    ],
    [
      'an arrival before the truck came to the stop before',
      { arrivedAt: at(14) },
      { departedAt: at(13) },
      'refused stop.out_of_order',
    ],
    ['an arrival when the stop before was left', { departedAt: at(14) }, { arrivedAt: at(14) }, null],
  ])('with %s', (_, first, second, refusal) => {
    const way = [stop('PICKUP', 'Chicago', first), stop('VIA', 'Joliet', second), stop('DELIVERY', 'Phoenix')]
    expect(refusalOf(() => set(way))).toBe(refusal)
  })

  test.each<[Partial<Stop>, string | null]>([
    [{ arrivedAt: at(14) }, null],
    [{ arrivedAt: at(14, 1) }, 'refused stop.times_disagree'],
    [{ departedAt: at(14) }, null],
    [{ departedAt: at(13, 59) }, 'refused stop.times_disagree'],
  ])('a pickup at 14:00 and a truck that stood there %o', (times, refusal) => {
    const moving = sampleLoad('IN_TRANSIT')
    const way = [stop('PICKUP', 'Chicago', times), stop('DELIVERY', 'Phoenix')]
    expect(refusalOf(() => set(way, moving))).toBe(refusal)
    expect(refusalOf(() => stopsAfter(load, moving, way))).toBe(refusal)
  })

  it('agree with the delivery too', () => {
    const done = sampleLoad('DELIVERED')
    const way = [stop('PICKUP', 'Chicago'), stop('DELIVERY', 'Phoenix', { arrivedAt: '2026-06-17T20:00:01.000Z' })]
    expect(refusalOf(() => stopsAfter(sampleLoad('IN_TRANSIT'), done, way))).toBe('refused stop.times_disagree')
  })

  it('know nothing of another truck', () => {
    const way = [stop('PICKUP', 'Chicago', { arrivedAt: at(13) }), stop('DELIVERY', 'Phoenix')]
    const other = sampleLoad('COVERED', { carrierId: 'other' as CarrierId })
    expect(stopsAfter(load, other, way)[0]?.arrivedAt).toBeNull()
    expect(stopsAfter(load, sampleLoad('OPEN'), way)[0]?.arrivedAt).toBeNull()
    expect(stopsAfter(load, load, way)).toBe(way)
    expect(stopsAfter(load, other, WAY)).toBe(WAY)
  })
})

test.each<[string, Partial<Stop>, Partial<Parameters<typeof measureStop>[1]>, ReturnType<typeof measureStop>]>([
  [
    'on time in the last minute',
    { arrivedAt: at(17), windowTo: at(17) },
    {},
    { state: 'ON_TIME', lateMinutes: null, stayedMinutes: null },
  ],
  [
    'late by less than a minute',
    { arrivedAt: '2026-06-16T17:00:01.000Z', windowTo: at(17) },
    {},
    { state: 'LATE', lateMinutes: 1, stayedMinutes: null },
  ],
  [
    'late, and for how long it stayed',
    { arrivedAt: at(18, 5), departedAt: at(19), windowTo: at(17) },
    {},
    { state: 'LATE', lateMinutes: 65, stayedMinutes: 55 },
  ],
  [
    'late by the recorded pickup, as figures count',
    { arrivedAt: at(16), windowTo: at(17) },
    { cameAt: at(18) },
    { state: 'LATE', lateMinutes: 60, stayedMinutes: null },
  ],
  [
    'on time where only the departure is known',
    { departedAt: at(16), windowTo: at(17) },
    {},
    { state: 'ON_TIME', lateMinutes: null, stayedMinutes: null },
  ],
  ['expected', { windowTo: at(17) }, { now: at(17) }, { state: 'EXPECTED', lateMinutes: null, stayedMinutes: null }],
  ['expected without an appointment', {}, {}, { state: 'EXPECTED', lateMinutes: null, stayedMinutes: null }],
  ['overdue', { windowTo: at(17) }, { now: at(19) }, { state: 'OVERDUE', lateMinutes: 120, stayedMinutes: null }],
  [
    'unmeasured without an appointment',
    { arrivedAt: at(17) },
    {},
    { state: 'UNMEASURED', lateMinutes: null, stayedMinutes: null },
  ],
  [
    'unmeasured once nobody is to come',
    { windowTo: at(17) },
    { isOver: true, now: at(19) },
    { state: 'UNMEASURED', lateMinutes: null, stayedMinutes: null },
  ],
])('a stop is %s', (_, times, beside, measure) => {
  expect(
    measureStop(stop('PICKUP', 'Chicago', times), { cameAt: null, isOver: false, now: at(12), ...beside }),
  ).toEqual(measure)
})

describe('a check call', () => {
  const said = {
    at: now.at,
    method: 'PHONE',
    contact: null,
    place: null,
    eta: null,
    isLate: false,
    note: 'On schedule',
  } as const
  const call = (given: Partial<Parameters<typeof checkCheckCall>[1]>, of = sampleLoad('IN_TRANSIT')) =>
    refusalOf(() => checkCheckCall(of, { ...said, ...given }, now.at))

  it('is of a load that somebody drives or drove', () => {
    expect(['COVERED', 'DELIVERED', 'PAID'].map((status) => call({}, sampleLoad(status as 'PAID')))).toEqual([
      null,
      null,
      null,
    ])
    for (const status of ['OPEN', 'LOST', 'CANCELLED'] as const)
      expect(call({}, sampleLoad(status))).toBe('conflict check_call.nobody_drives')
    expect(call({}, sampleLoad('COVERED', { voidedAt: now.at }))).toBe('conflict load.voided')
  })

  it('was made by now, says something, and expects nothing in the past', () => {
    expect(call({ at: '2026-06-18T17:05:01.000Z' })).toBe('refused load.time_in_future')
    expect(call({ note: null })).toBe('refused check_call.says_nothing')
    for (const given of [{ isLate: true }, { place: { city: 'Erie', state: 'PA' } }, { eta: now.at }])
      expect(call({ note: null, ...given })).toBeNull()
    expect(call({ eta: '2026-06-18T16:59:00.000Z' })).toBe('refused check_call.eta_before_call')
  })
})
