import type { JobRunWithProblems } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { formatRange } from '../../../lib/format-range.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import type { Fact } from '../../../ui/facts.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { placeOf } from '../run-text.ts'
import { statName } from '../run-words.ts'

/** When, where and by whom. */
export const runFacts = (run: JobRunWithProblems, zone: string): readonly Fact[] => [
  { name: 'Where', value: placeOf(run.venture) },
  ...(run.days ? [{ name: 'Business days', value: formatRange(run.days.from, run.days.to) }] : []),
  { name: run.trigger === 'BY_HAND' ? 'Asked for' : 'Due', value: formatInstant(run.slot, zone, true) },
  {
    name: 'Asked by',
    value: run.trigger === 'SCHEDULE' ? 'The schedule' : (run.requestedBy?.name ?? 'Somebody who has left'),
  },
  { name: 'Began', value: formatInstant(run.startedAt, zone, true) },
  {
    name: 'Took',
    value: run.durationMs === null ? <NoData dash reason="Still running" /> : formatMilliseconds(run.durationMs),
  },
  { name: 'Attempt', value: formatNumber(run.attempt) },
  { name: 'Worker', value: <code>{run.worker}</code> },
]

/** What the job counted, by its own names. */
export const countedFacts = ({ stats }: JobRunWithProblems): readonly Fact[] =>
  Object.entries(stats).map(([name, count]) => ({ name: statName(name), value: formatNumber(count, 0) }))
