import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, type Day, refuse } from '@holdfast/engine/kernel'
import { audit } from '../../audit.ts'
import { authorize, type Caller, type CallerVenture, personOf, ventureOf } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import type { Order } from '../order.ts'
import { unitsOf } from '../schedule/due-orders.ts'
import { enqueueOrders } from '../schedule/enqueue-orders.ts'
import type { ScheduledJob } from '../scheduled-job.ts'
import type { Desk } from './desk.ts'
import { jobWithSlots } from './find-job.ts'
import { mayRunIn, mayRunInGroup } from './policy.ts'

type RunJob = typeof contract.jobs.runJob
type Input = ParsedInput<RunJob>

/** Puts a run into the queue that a person asked for; it is worked like any other, one of a job and venture at a time. */
export async function askForRun(tx: Tx, caller: Caller, desk: Desk, input: Input): Promise<Reply<RunJob>> {
  const job = jobWithSlots(desk, input.name)
  if (input.day !== null && job.covers === undefined)
    refuse('refused', 'job.without_day', `${job.title} is not about days. Run it without one.`, { field: 'day' })
  const ventures = job.of === 'group' ? groupOnly(caller, job, input) : venturesToRun(caller, job, input)
  const orders = ventures.map(
    (venture): Order => ({
      job: job.name,
      ventureId: venture?.id ?? null,
      slot: caller.now,
      trigger: 'BY_HAND',
      requestedBy: personOf(caller),
      days: job.covers === undefined ? null : daysOf(venture, input.day),
    }),
  )
  await enqueueOrders(desk, tx, orders)
  await audit(tx, caller, {
    ventureId: input.ventureId,
    action: 'jobs.run',
    subject: { kind: 'job', id: job.name },
    after: { ventures: orders.length, day: input.day },
  })
  return { queued: orders.length, slot: caller.now }
}

function groupOnly(caller: Caller, job: ScheduledJob, { ventureId }: Input): readonly null[] {
  authorize(mayRunInGroup(caller), 'run jobs of the group')
  if (ventureId !== null)
    refuse('refused', 'job.of_group', `${job.title} runs once for the whole group. Choose no venture.`, {
      field: 'ventureId',
    })
  return [null]
}

function venturesToRun(caller: Caller, job: ScheduledJob, { ventureId, day }: Input): readonly CallerVenture[] {
  if (ventureId !== null) {
    const venture = ventureOf(caller, ventureId)
    authorize(mayRunIn(caller, venture.id), 'run jobs in this venture')
    if (unitsOf(job, [venture]).length === 0)
      refuse('refused', 'job.not_here', `${job.title} has nothing to do in ${venture.name}.`, { field: 'ventureId' })
    requireDayPast(venture, day)
    return [venture]
  }
  const own = caller.ventures.filter((venture) => mayRunIn(caller, venture.id) && unitsOf(job, [venture]).length > 0)
  authorize(own.length > 0, 'run jobs')
  // Of many ventures those are left out in which the day is not over, or was before they were live.
  const [first, ...others] = own
  const able = own.filter((venture) => day === null || isOver(venture, day))
  if (able.length === 0 && first && others.length === 0) requireDayPast(first, day)
  if (able.length === 0)
    refuse('refused', 'day.nowhere', `${day} is not a past day of any of your ventures. Choose another one.`, {
      field: 'day',
    })
  return able
}

function isOver(venture: CallerVenture, day: Day): boolean {
  return day < venture.today && day >= venture.liveFrom
}

function requireDayPast(venture: CallerVenture, day: Day | null): void {
  if (day === null) return
  if (day >= venture.today)
    refuse('refused', 'day.not_past', `${day} is not over in ${venture.name}. Choose an earlier day.`, { field: 'day' })
  if (day < venture.liveFrom)
    refuse(
      'refused',
      'day.before_live',
      `${venture.name} is live from ${venture.liveFrom}. Choose that day or later.`,
      {
        field: 'day',
      },
    )
}

function daysOf(venture: CallerVenture | null, day: Day | null): Order['days'] {
  const asked = day ?? (venture && addDays(venture.today, -1))
  return asked === null ? null : { from: asked, to: asked }
}
