import { setTimeout as wait } from 'node:timers/promises'
import type { Fmcsa } from '../../../integrations/fmcsa/index.ts'
import { type JobRun, type ScheduledJob, skipped } from '../../../platform/jobs/scheduled-job.ts'
import { isOfAll, said } from './outcome-words.ts'
import { staleNumbers } from './queries/known-carriers.ts'
import type { RegisterParts } from './register-parts.ts'
import { keepAnswers, keepMissing } from './store/keep-answers.ts'

/** A night’s answer lasts until the next night, also when a run begins a little early. */
const FRESH_HOURS = 20
/** The register allows nobody a rate, so we ask slowly and leave the rest for the next night, the longest unheard first. */
const MOST_A_NIGHT = 2_000
const PAUSE_MS = 250

/** Each night once for each carrier that is worked with. What could not be read stays as it was, and is asked again. */
export function refreshJob({
  register,
  pauseMs = PAUSE_MS,
}: Pick<RegisterParts, 'register' | 'pauseMs'>): ScheduledJob {
  return {
    name: 'freight.fmcsa',
    title: 'Carriers looked up',
    says: 'Asks the register again about every carrier that is worked with; what could not be read stays as it was.',
    schedule: { kind: 'daily', at: '02:00' },
    of: 'venture',
    ventureTypes: ['LOGISTICS', 'TRANSPORT'],
    work: async (run) => {
      if (register === null) return skipped('The register of carriers is not connected.')
      await askAll(register, run, pauseMs)
      return null
    },
  }
}

async function askAll(register: Fmcsa, run: JobRun, pauseMs: number): Promise<void> {
  const { venture, now, signal } = run
  if (venture === null) return
  const before = new Date(Date.parse(now) - FRESH_HOURS * 3_600_000).toISOString()
  const numbers = await run.read((db) => staleNumbers(db, venture.id, before, MOST_A_NIGHT))
  for (const [at, dotNumber] of numbers.entries()) {
    if (at > 0) await wait(pauseMs, undefined, { signal })
    if (!(await askOne(register, run, dotNumber))) return
  }
}

/** false: it would answer the same of everybody, so nobody else is asked about. */
async function askOne(register: Fmcsa, run: JobRun, dotNumber: string): Promise<boolean> {
  let goesOn = true
  await run.item(`DOT ${dotNumber}`, async () => {
    const result = await register.byDot(Number(dotNumber))
    if (result.outcome === 'found') await run.perform(keepAnswers, { ...result, found: [result.found] })
    else if (result.outcome === 'not_found') await run.perform(keepMissing, { dotNumber })
    else run.problem(isOfAll(result) ? 'register' : `DOT ${dotNumber}`, said(result).says)
    run.count(result.outcome === 'found' || result.outcome === 'not_found' ? result.outcome : 'not read', 1)
    goesOn = !isOfAll(result)
  })
  return goesOn
}
