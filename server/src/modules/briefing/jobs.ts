import type { VentureId } from '@holdfast/engine/kernel'
import { recomputeDays } from '../../platform/jobs/recompute-days.ts'
import { type JobRun, type ScheduledJob, skipped, type VentureToWork } from '../../platform/jobs/scheduled-job.ts'
import type { PostCopies } from '../../platform/messages/index.ts'
import { bpoDays, freightDays, holdingsDays, hotelDays, saasDays } from '../kpi/index.ts'
import { buildEdition } from './commands/build-edition.ts'
import { mailEdition } from './commands/mail-edition.ts'
import { isBuilt } from './queries/is-built.ts'

const BUILT_AT = '06:45'
const FIGURES = [freightDays, bpoDays, hotelDays, holdingsDays, saasDays]

/** Late after downtime it writes down what is told then; a morning that nobody saw has no edition. */
export const buildBriefing: ScheduledJob = {
  name: 'briefing.build',
  title: 'Briefing written',
  says: 'Brings the figures up to date and writes down what the briefing of the morning says, to be read as it was told.',
  schedule: { kind: 'daily', at: BUILT_AT },
  of: 'venture',
  work: async (run) => {
    const { venture } = run
    if (venture === null) return skipped('Briefings belong to ventures.')
    return built(run, venture)
  },
}

/** Nobody is mailed twice on a day, whichever worker stops when. */
export function mailBriefing(parts: { readonly postCopies: PostCopies; readonly address: () => string }): ScheduledJob {
  const mail = mailEdition(parts)
  return {
    name: 'briefing.mail',
    title: 'Briefing mailed',
    says: 'Mails the briefing of the morning to those who want it, each without what they may not see.',
    schedule: { kind: 'daily', at: '07:45' },
    of: 'venture',
    work: async (run) => {
      const { venture, perform, count } = run
      if (venture === null) return skipped('Briefings belong to ventures.')
      const notYet = await built(run, venture)
      if (notYet !== null) return notYet
      const { mailed } = await perform(mail, { ventureId: venture.id })
      count('mailed', mailed)
      return null
    },
  }
}

/** Once a day; whoever asks first writes it. Before its time nothing is, so that yesterday's late slot makes no early one. */
async function built({ now, read, perform, count, signal }: JobRun, venture: VentureToWork) {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(venture.zone)
  if (local.toPlainDate().toString() < venture.liveFrom) return skipped('The venture is not live yet.')
  if (Temporal.PlainTime.compare(local.toPlainTime(), BUILT_AT) < 0)
    return skipped(`The briefing of the day is written at ${BUILT_AT}.`)
  // What was told stays as it was told, whatever the figures say by now.
  if (await read((db, caller) => isBuilt(db, caller, venture.id))) return null
  for (const area of FIGURES) {
    signal.throwIfAborted()
    count(
      'days recomputed',
      await perform(recomputeDays(area), { ventureId: venture.id, zone: venture.zone, days: [] }),
    )
  }
  const { isNew } = await perform(buildEdition, { ventureId: venture.id as VentureId })
  count('written', isNew ? 1 : 0)
  return null
}
