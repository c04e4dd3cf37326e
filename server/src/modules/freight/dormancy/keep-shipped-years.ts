import { todayIn } from '../../../platform/caller.ts'
import type { Command } from '../../../platform/command.ts'
import type { VentureToWork } from '../../../platform/jobs/scheduled-job.ts'
import { keepYears, takeMarks } from './store/shipped-years.ts'

/** Few enough that nobody waits for long. */
const YEARS_AT_ONCE = 500

type Input = { readonly venture: VentureToWork; readonly after: string }
/** `next`: after whom there may be more; null: after nobody. */
type Kept = { readonly customers: number; readonly next: string | null }

/** Counts the last year of customers whose deliveries changed since they were counted, of so many at most. */
export const keepShippedYears: Command<Input, Kept> = async (tx, caller, { venture, after }) => {
  const ids = await takeMarks(tx, { ventureId: venture.id, after, most: YEARS_AT_ONCE })
  await keepYears(tx, ids, { ventureId: venture.id, today: todayIn(venture.zone, caller.now) })
  return { customers: ids.length, next: ids.length < YEARS_AT_ONCE ? null : (ids.at(-1) ?? null) }
}
