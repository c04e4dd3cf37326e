import type { JobLine } from '@holdfast/contract'
import { doneRun } from '../run.fixture.ts'

/** The daily pay of three ventures, as it stands in the morning. */
export const dailyPay: JobLine = {
  name: 'incentives.daily',
  title: 'Daily pay',
  says: 'Computes what everybody earned on the day before.',
  schedule: 'every day at 07:00',
  of: 'venture',
  isContinuous: false,
  takesDay: true,
  limitSeconds: 3600,
  paused: null,
  next: { at: '2026-06-18T12:00:00Z', ventures: 3 },
  lastRun: doneRun,
  beatAt: null,
  lastDay: { RUNNING: 0, SUCCESS: 3, PARTIAL: 0, ERROR: 0, TIMEOUT: 0, SKIPPED: 0 },
  duration: null,
  waiting: 0,
  oldestSeconds: null,
  deadLetters: 0,
  can: { run: true, pause: true, resume: false },
}
