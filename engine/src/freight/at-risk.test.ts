import { describe, expect, it } from 'vitest'
import { clearAtRisk, endingRisk, endRisk, raiseAtRisk } from './at-risk.ts'
import { deliverLoad } from './deliver-load.ts'
import { LOAD_STATUSES, STATUS_NAMES } from './load-status.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { now, sampleLoad } from './testing/sample-loads.ts'

const load = sampleLoad('DISPATCHED')
const flag = { raisedAt: '2026-06-17T02:00:00.000Z', raisedOn: '2026-06-16', reason: 'Truck stands' }
const reason = 'Truck stands at the border'

describe('raising the at-risk flag', () => {
  it('keeps when and why, and changes no state', () => {
    const { next, events } = raiseAtRisk(load, null, { reason }, now)
    expect(next).toEqual({ raisedAt: now.at, raisedOn: '2026-06-18', reason })
    expect(events[0]).toMatchObject({ type: 'freight.load_at_risk', facts: { reason, status: 'DISPATCHED' } })
    expect(events[0]?.days).toContain('2026-06-18')
  })

  it('twice leaves the first as it is', () => {
    expect(raiseAtRisk(load, flag, { reason }, now)).toEqual({ next: flag, events: [] })
  })

  it('is for loads under way, with a reason', () => {
    const possible = LOAD_STATUSES.filter(
      (status) => refusalOf(() => raiseAtRisk(sampleLoad(status), null, { reason }, now)) === null,
    )
    expect(possible).toEqual(['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT'])
    expect(refusalOf(() => raiseAtRisk(load, null, { reason: ' ' }, now))).toBe('refused load.reason_missing')
  })
})

describe('clearing the at-risk flag', () => {
  it('touches every day on which it was up', () => {
    const { next, events } = clearAtRisk(load, flag, { reason: 'Rolling again' }, now)
    expect(next).toBeNull()
    expect(events[0]?.facts).toMatchObject({ reason: 'Rolling again' })
    expect(events[0]?.days).toEqual(['2026-06-14', '2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18'])
  })

  it('that is not up changes nothing', () => {
    expect(clearAtRisk(load, null, {}, now)).toEqual({ next: null, events: [] })
  })

  it('needs no reason and works on a load that has ended', () => {
    expect(clearAtRisk(sampleLoad('LOST'), flag, {}, now).events[0]?.facts).toMatchObject({ reason: null })
  })
})

describe('the end of a load', () => {
  it.each(['DELIVERED', 'LOST', 'CANCELLED'] as const)('%s takes the flag down; its event names the days', (status) => {
    const next = sampleLoad(status)
    const days = ['2026-06-16', '2026-06-17', '2026-06-18']
    expect(endRisk(next, flag, now)).toEqual({ reason: `The load is ${STATUS_NAMES[status]}.`, days })
    const [event] = deliverLoad(load, { deliveredAt: now.at }, now).events
    const ended = endingRisk({ next, events: event ? [event] : [] }, flag, now)
    expect(ended.events[0]?.days).toEqual(expect.arrayContaining(days))
  })

  it('is none while it is under way, and leaves what is not up', () => {
    expect(endRisk(load, flag, now)).toBeNull()
    expect(endRisk(sampleLoad('LOST'), null, now)).toBeNull()
    expect(endingRisk({ next: sampleLoad('LOST'), events: [] }, flag, now).ended).toBeNull()
  })
})
