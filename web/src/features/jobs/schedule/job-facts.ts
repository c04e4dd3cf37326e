import type { JobLine } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatDuration } from '../../../lib/format.ts'
import { formatMilliseconds } from '../../../lib/format-milliseconds.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { Fact } from '../../../ui/facts.tsx'
import { countsText } from '../run-words.ts'
import { nextText } from './next-text.ts'

/** What the table says of a job, and what it has no room for. */
export function jobFacts(job: JobLine, zone: string, now: number): readonly Fact[] {
  const { duration, waiting, oldestSeconds, deadLetters } = job
  return [
    { name: 'Schedule', value: sentence(job.schedule) },
    {
      name: 'Where',
      value: job.of === 'venture' ? 'In each venture, by its own clock' : 'Once for the whole group, in UTC',
    },
    ...(job.paused ? [] : [{ name: 'Next', value: nextText(job, zone, now).replace('Next ', '') }]),
    { name: 'Last 24 hours', value: countsText(job.lastDay) || 'No run ended' },
    {
      name: 'Takes',
      value: duration
        ? `${formatMilliseconds(duration.medianMs)} in the middle, ${formatMilliseconds(duration.p95Ms)} in 19 of 20 runs`
        : 'No run did anything yet',
    },
    { name: 'Stopped after', value: formatDuration(job.limitSeconds) },
    {
      name: 'Waiting',
      value:
        waiting === 0
          ? 'Nothing'
          : `${counted(waiting, 'run')}${oldestSeconds === null ? '' : `, the oldest for ${formatDuration(oldestSeconds)}`}`,
    },
    { name: 'Given up', value: deadLetters === 0 ? 'Nothing' : counted(deadLetters, 'run') },
  ]
}
