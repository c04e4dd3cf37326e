import type { JobRun } from '@holdfast/contract'

/** A run of the daily pay of Northline at 07:00 in Chicago, done in a second. */
export const doneRun: JobRun = {
  id: '01990000-0000-7000-8000-000000000001',
  job: 'incentives.daily',
  title: 'Daily pay',
  venture: { id: '01990000-0000-7000-8000-00000000000a', name: 'Northline Freight' },
  slot: '2026-06-18T12:00:00Z',
  trigger: 'SCHEDULE',
  requestedBy: null,
  days: { from: '2026-06-17', to: '2026-06-17' },
  attempt: 1,
  status: 'SUCCESS',
  startedAt: '2026-06-18T12:00:00Z',
  endedAt: '2026-06-18T12:00:01Z',
  durationMs: 1000,
  stats: {},
  problemCount: 0,
  reason: null,
}

export const runOf = (id: string, changed: Partial<JobRun>): JobRun => ({ ...doneRun, id, ...changed })
