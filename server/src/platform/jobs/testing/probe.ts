import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { VENTURES } from '../../../testing/world/ventures.ts'
import type { Command } from '../../command.ts'
import type { Order } from '../order.ts'
import type { JobRun, ScheduledJob } from '../scheduled-job.ts'

export const PLACE = VENTURES.northline.id

/** A job of every venture whose work is the test's own. */
export function probe(work: ScheduledJob['work'], rest: Partial<ScheduledJob> = {}): ScheduledJob {
  return {
    name: 'test.probe',
    title: 'Probe',
    says: 'Does what the test says.',
    schedule: { kind: 'daily', at: '07:00' },
    of: 'venture',
    work,
    ...rest,
  }
}

export function order(slot: Instant, rest: Partial<Order> = {}): Order {
  return { job: 'test.probe', ventureId: PLACE, slot, trigger: 'SCHEDULE', requestedBy: null, days: null, ...rest }
}

/** A write that leaves a trace: a customer of that name. */
export const leave: Command<{ ventureId: VentureId; name: string }, void> = async (
  tx,
  _caller,
  { ventureId, name },
) => {
  await tx.insertInto('freight.customers').values({ venture_id: ventureId, name }).execute()
}

export function leaving(name: string): (run: JobRun) => Promise<null> {
  return async ({ venture, perform }) => {
    await perform(leave, { ventureId: venture?.id ?? PLACE, name })
    return null
  }
}

/** A promise to be kept from outside. */
export function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}
