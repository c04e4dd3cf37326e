import type { VentureId } from '@holdfast/engine/kernel'
import { expect, test } from 'vitest'
import type { ScheduledJob, VentureToWork } from '../scheduled-job.ts'
import { type Cursor, dueOrders } from './due-orders.ts'

const chicago: VentureToWork = {
  id: '01900000-0000-7000-8000-000000000001' as VentureId,
  type: 'LOGISTICS',
  zone: 'America/Chicago',
  liveFrom: '2026-06-01',
}
const kolkata: VentureToWork = {
  id: '01900000-0000-7000-8000-000000000002' as VentureId,
  type: 'BPO',
  zone: 'Asia/Kolkata',
  liveFrom: '2026-06-01',
}
const pay: ScheduledJob = {
  name: 'test.pay',
  title: 'Pay',
  says: 'Pays.',
  schedule: { kind: 'daily', at: '07:00' },
  of: 'venture',
  covers: 'yesterday',
  work: async () => null,
}
const never = () => undefined
const after =
  (cursor: Cursor) =>
  (_job: string, ventureId: string | null): Cursor | undefined =>
    ventureId === chicago.id ? cursor : undefined

const slotsOf = (due: ReturnType<typeof dueOrders>) => due.map(({ order }) => [order.slot, order.days])

test('J-06 whoever starts at nine makes up for the slot of seven, once', () => {
  const due = dueOrders([pay], [chicago], never, '2026-06-18T14:00:00.000Z')
  expect(slotsOf(due)).toEqual([['2026-06-18T12:00:00.000Z', { from: '2026-06-17', to: '2026-06-17' }]])
  const handedOut = after({ lastSlot: '2026-06-18T12:00:00.000Z', coveredTo: '2026-06-17' })
  expect(dueOrders([pay], [chicago], handedOut, '2026-06-18T14:00:00.000Z')).toEqual([])
})

test('each venture is due by its own clock', () => {
  const due = dueOrders([pay], [chicago, kolkata], never, '2026-06-18T02:00:00.000Z')
  expect(slotsOf(due)).toEqual([
    ['2026-06-17T12:00:00.000Z', { from: '2026-06-16', to: '2026-06-16' }],
    ['2026-06-18T01:30:00.000Z', { from: '2026-06-17', to: '2026-06-17' }],
  ])
})

test('slots missed over a week are one run that covers each of their days', () => {
  const before = after({ lastSlot: '2026-06-11T12:00:00.000Z', coveredTo: '2026-06-10' })
  const due = dueOrders([pay], [chicago], before, '2026-06-18T12:00:00.000Z')
  expect(slotsOf(due)).toEqual([['2026-06-18T12:00:00.000Z', { from: '2026-06-11', to: '2026-06-17' }]])
})

test('no day before the venture is live is covered, and none at all while it is not', () => {
  const due = dueOrders([pay], [{ ...chicago, liveFrom: '2026-06-18' }], never, '2026-06-18T14:00:00.000Z')
  expect(due).toEqual([])
  const before = after({ lastSlot: '2026-05-28T12:00:00.000Z', coveredTo: '2026-05-27' })
  expect(slotsOf(dueOrders([pay], [chicago], before, '2026-06-03T12:00:00.000Z'))).toEqual([
    ['2026-06-03T12:00:00.000Z', { from: '2026-06-01', to: '2026-06-02' }],
  ])
})

test('a job of certain trades is due in their ventures only, one of the group once, in UTC', () => {
  const ofBpo: ScheduledJob = { ...pay, ventureTypes: ['BPO'] }
  const ofGroup: ScheduledJob = { ...pay, name: 'test.group', of: 'group' }
  const due = dueOrders([ofBpo, ofGroup], [chicago, kolkata], never, '2026-06-18T08:00:00.000Z')
  expect(due.map(({ order }) => [order.job, order.ventureId, order.slot])).toEqual([
    ['test.pay', kolkata.id, '2026-06-18T01:30:00.000Z'],
    ['test.group', null, '2026-06-18T07:00:00.000Z'],
  ])
})

test('a job that is about no days has missed nothing before its first slot here', () => {
  const nightly: ScheduledJob = {
    name: 'test.night',
    title: 'Night',
    says: '',
    schedule: pay.schedule,
    of: 'group',
    work: pay.work,
  }
  const [first] = dueOrders([nightly], [], never, '2026-06-18T08:00:00.000Z')
  expect(first).toMatchObject({ isToRun: false, order: { slot: '2026-06-18T07:00:00.000Z' } })
  const seen = () => ({ lastSlot: '2026-06-17T07:00:00.000Z', coveredTo: null })
  expect(dueOrders([nightly], [], seen, '2026-06-18T08:00:00.000Z')[0]?.isToRun).toBe(true)
  expect(dueOrders([pay], [chicago], never, '2026-06-18T14:00:00.000Z')[0]?.isToRun).toBe(true)
})

test('a clock that steps back hands out nothing again', () => {
  const before = after({ lastSlot: '2026-06-18T12:00:00.000Z', coveredTo: '2026-06-17' })
  expect(dueOrders([pay], [chicago], before, '2026-06-17T20:00:00.000Z')).toEqual([])
})
