import { todayIn } from '../../platform/caller.ts'
import type { Command } from '../../platform/command.ts'
import { recomputeDays } from '../../platform/jobs/recompute-days.ts'
import type { JobRun, ScheduledJob } from '../../platform/jobs/scheduled-job.ts'
import { type Committed, commitDays, type DaysToCommit } from './commands/commit-days.ts'
import { payDays } from './pay-days.ts'
import { checkPay } from './queries/check-pay.ts'
import type { Finding } from './queries/finding.ts'
import { verifiedFrom } from './verified-from.ts'

const commitBySchedule: Command<Omit<DaysToCommit, 'reason'>, Committed> = (tx, caller, input) =>
  commitDays(tx, caller, { ...input, reason: 'SCHEDULE' })

/** Pay follows every change within seconds; the daily commit looks at everybody and trusts no stored sum. */
export const dailyPay: ScheduledJob = {
  name: 'incentives.daily',
  title: 'Daily pay',
  says: 'Commits the pay of yesterday for everybody, from the work itself.',
  schedule: { kind: 'daily', at: '07:00' },
  of: 'venture',
  covers: 'yesterday',
  work: async ({ venture, days, perform, count }) => {
    if (venture === null) return null
    const written = await perform(commitBySchedule, { ventureId: venture.id, days })
    count('days', days.length)
    for (const [what, howMany] of Object.entries(written)) count(what, howMany)
    return null
  },
}

export const verifyLedger: ScheduledJob = {
  name: 'incentives.verify',
  title: 'Pay verified',
  says: 'Settles every stored line of the last two months again, and the period again from the work; every difference is told.',
  schedule: { kind: 'daily', at: '03:00' },
  of: 'venture',
  work: async (run) => {
    await verifyVenture(run)
    return null
  },
}

/** What somebody changes while this is read looks like a difference; only what is found twice is one. */
async function verifyVenture({ venture, now, read, perform, count, problem }: JobRun): Promise<void> {
  if (venture === null) return
  const to = todayIn(venture.zone, now)
  const from = verifiedFrom(to, venture.liveFrom)
  if (from > to) return
  const check = async () => {
    // What waits to be recomputed is late, not wrong.
    await perform(recomputeDays(payDays), { ventureId: venture.id, zone: venture.zone, days: [] })
    return read((db, caller) => checkPay(db, caller, venture.id, { from, to }))
  }
  const first = await check()
  count('lines', first.checkedLines)
  if (first.findings.length === 0) return
  const known = new Set(first.findings.map(nameOf))
  const { findings } = await check()
  for (const finding of findings.filter((found) => known.has(nameOf(found)))) problem(nameOf(finding), finding.what)
}

function nameOf({ day, kind, userId }: Finding): string {
  return `${day} ${kind} ${userId}`
}
