import { describe, expect, it } from 'vitest'
import { Refusal } from '../kernel/index.ts'
import { changeStatus, type StatusRequest } from './change-status.ts'
import type { Load } from './load.ts'
import { LOAD_STATUSES, LOAD_TRANSITIONS, type LoadStatus } from './load-status.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, SWIFT, sampleLoad } from './testing/sample-loads.ts'

// domain.md §3 in other words than the table: the moves that exist, each with what it says happened.
const LEGAL = `
  OPEN>COVERED load_covered, OPEN>LOST load_lost, OPEN>CANCELLED load_cancelled,
  COVERED>DISPATCHED load_dispatched, COVERED>IN_TRANSIT load_picked_up, COVERED>DELIVERED load_delivered,
  COVERED>OPEN load_carrier_fell_off, COVERED>LOST load_lost, COVERED>CANCELLED load_cancelled,
  DISPATCHED>IN_TRANSIT load_picked_up, DISPATCHED>DELIVERED load_delivered,
  DISPATCHED>OPEN load_carrier_fell_off, DISPATCHED>LOST load_lost, DISPATCHED>CANCELLED load_cancelled,
  IN_TRANSIT>DELIVERED load_delivered, IN_TRANSIT>OPEN load_carrier_fell_off, IN_TRANSIT>CANCELLED load_cancelled,
  DELIVERED>INVOICED load_invoiced, DELIVERED>OPEN load_undelivered, DELIVERED>COVERED load_undelivered,
  DELIVERED>DISPATCHED load_undelivered, DELIVERED>IN_TRANSIT load_undelivered,
  INVOICED>PAID load_paid, INVOICED>DELIVERED load_amended, PAID>INVOICED load_amended,
  LOST>OPEN load_reopened, LOST>COVERED load_reopened, LOST>DISPATCHED load_reopened, LOST>IN_TRANSIT load_reopened,
  CANCELLED>OPEN load_reopened, CANCELLED>COVERED load_reopened, CANCELLED>DISPATCHED load_reopened,
  CANCELLED>IN_TRANSIT load_reopened`
const MOVES = new Map(
  LEGAL.split(',').map((line) => {
    const [move = '', event = ''] = line.trim().split(' ')
    return [move, `freight.${event}`]
  }),
)

const PAIRS = LOAD_STATUSES.flatMap((from) => LOAD_STATUSES.map((to) => [from, to] as const))
const UNDONE: readonly LoadStatus[] = ['DELIVERED', 'LOST', 'CANCELLED']
const EVIDENCE: readonly LoadStatus[] = ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT']

const REQUESTS: Readonly<Record<LoadStatus, StatusRequest>> = {
  OPEN: { status: 'OPEN', reason: 'Entered by mistake', cause: 'BREAKDOWN' },
  COVERED: { status: 'COVERED', carrierId: SWIFT },
  DISPATCHED: { status: 'DISPATCHED' },
  IN_TRANSIT: { status: 'IN_TRANSIT', pickedUpAt: '2026-06-16T14:00:00.000Z' },
  DELIVERED: { status: 'DELIVERED', deliveredAt: '2026-06-17T20:00:00.000Z' },
  INVOICED: { status: 'INVOICED', reason: 'Paid by mistake' },
  PAID: { status: 'PAID' },
  LOST: { status: 'LOST', reason: 'RATE' },
  CANCELLED: { status: 'CANCELLED', reason: 'Plant closed' },
}

/** A load that ended keeps what it did before: that is the evidence a reopening goes by. */
function start(from: LoadStatus, to: LoadStatus): Load {
  if (!UNDONE.includes(from) || !EVIDENCE.includes(to)) return sampleLoad(from)
  const { carrierId, coveredAt, dispatchedAt, pickedUpAt } = sampleLoad(to)
  return sampleLoad(from, { carrierId, coveredAt, dispatchedAt, pickedUpAt })
}

function request(from: LoadStatus, to: LoadStatus): StatusRequest {
  if (UNDONE.includes(from) && EVIDENCE.includes(to)) return REQUESTS.OPEN
  return from === 'INVOICED' && to === 'DELIVERED' ? { status: 'DELIVERED', reason: 'Wrong customer' } : REQUESTS[to]
}

describe('F-03 every listed transition is carried out, and no other', () => {
  it('the table holds exactly the moves of the domain', () => {
    const listed = LOAD_STATUSES.flatMap((from) => Object.keys(LOAD_TRANSITIONS[from]).map((to) => `${from}>${to}`))
    expect(listed.sort()).toEqual([...MOVES.keys()].sort())
  })

  it.each(PAIRS)('F-04 %s to %s', (from, to) => {
    const load = start(from, to)
    const event = MOVES.get(`${from}>${to}`)
    if (event === undefined && from !== to) {
      expect(refusalOf(() => changeStatus(load, request(from, to), now))).toBe('conflict load.illegal_step')
      return
    }
    const { next, events } = changeStatus(load, request(from, to), now)
    expect(next.status).toBe(to)
    expect(events.map(({ type }) => type)).toEqual(from === to ? [] : [event])
    expect(next.version).toBe(load.version + events.length)
  })
})

describe('doing it twice', () => {
  it.each(PAIRS.filter(([from, to]) => MOVES.has(`${from}>${to}`) && !(UNDONE.includes(from) && to !== 'OPEN')))(
    'from %s to %s a second time changes nothing',
    (from, to) => {
      const once = changeStatus(start(from, to), request(from, to), now).next
      expect(changeStatus(once, request(from, to), now)).toEqual({ next: once, events: [] })
    },
  )
})

describe('a refusal', () => {
  it('says what to do first', () => {
    const lose = () => changeStatus(sampleLoad('DELIVERED'), REQUESTS.LOST, now)
    expect(lose).toThrow('This load is delivered and cannot become lost. Un-deliver it first.')
  })

  it.each(PAIRS)('of a void load from %s to %s is that it is void', (from, to) => {
    const load = { ...start(from, to), voidedAt: now.at }
    expect(refusalOf(() => changeStatus(load, request(from, to), now))).toBe('conflict load.voided')
  })

  it('is raised as a refusal of the house', () => {
    expect(() => changeStatus(sampleLoad('OPEN'), REQUESTS.PAID, now)).toThrow(Refusal)
  })
})
