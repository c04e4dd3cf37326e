import type { MyDay } from '@holdfast/contract'
import { findMetric, isLoadMetric } from '@holdfast/engine/incentives'
import type { Caller, CallerVenture } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { myMetricDays } from '../../incentives/index.ts'
import { creditNumber } from '../credit-number.ts'
import { NUMBERS_OF_CREDITS } from '../job-numbers.ts'
import { monthSoFar } from '../own-days.ts'
import { callNumbers } from './call-numbers.ts'

type Numbers = MyDay['numbers']

/** What counts in the job that the person has in each venture. */
export async function myNumbers(db: Reads, caller: Caller, ventures: readonly CallerVenture[]): Promise<Numbers> {
  const numbers: Numbers = []
  for (const venture of ventures) numbers.push(...(await numbersIn(db, caller, venture)))
  return numbers
}

async function numbersIn(db: Reads, caller: Caller, venture: CallerVenture): Promise<Numbers> {
  const jobRole = venture.membership?.jobRole ?? null
  if (jobRole === null) return []
  if (jobRole === 'BPO_AGENT') return callNumbers(db, caller, venture)
  const shown = NUMBERS_OF_CREDITS[jobRole] ?? []
  if (shown.length === 0) return []
  const measured = await myMetricDays(db, caller, venture.id, monthSoFar(venture))
  return shown.map((number) =>
    creditNumber(
      venture,
      number,
      measured.filter(
        ({ metricKey, creditRole }) => metricKey === number.metric && creditRole === roleOf(metricKey, jobRole),
      ),
    ),
  )
}

/** Loads are credited by role; nights and reviews belong to the person. */
function roleOf(metricKey: string, jobRole: string): string {
  const metric = findMetric(metricKey)
  return metric && isLoadMetric(metric) ? jobRole : ''
}
