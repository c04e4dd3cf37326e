import type { JobRun } from '@holdfast/contract'
import { formatMilliseconds } from '../../lib/format-milliseconds.ts'
import { formatTime } from '../../lib/format-time.ts'

/** A run in one line, without its state: "Northline Freight · 07:00 · 1.2 s". */
export const runText = ({ venture, startedAt, durationMs }: JobRun, zone: string): string =>
  [placeOf(venture), formatTime(startedAt, zone), durationMs !== null && formatMilliseconds(durationMs)]
    .filter(Boolean)
    .join(' · ')

/** null: a job of the whole group. */
export const placeOf = (venture: JobRun['venture']): string => venture?.name ?? 'The whole group'
