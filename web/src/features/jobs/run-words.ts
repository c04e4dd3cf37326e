import type { JobRun } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import type { StateKind } from '../../ui/state.tsx'

export type RunStatus = JobRun['status']

interface StatusWords {
  readonly word: string
  readonly kind: StateKind
}

/** What became of a run, in words; the worst first. */
export const STATUS_WORDS: Readonly<Record<RunStatus, StatusWords>> = {
  ERROR: { word: 'Failed', kind: 'bad' },
  TIMEOUT: { word: 'Stopped: took too long', kind: 'late' },
  PARTIAL: { word: 'Partly done', kind: 'risk' },
  RUNNING: { word: 'Running', kind: 'info' },
  SUCCESS: { word: 'Done', kind: 'ok' },
  SKIPPED: { word: 'Skipped', kind: 'none' },
}

export const STATUSES = Object.keys(STATUS_WORDS) as readonly RunStatus[]

/** Of several runs the state that needs somebody the most. */
export const worstOf = (statuses: readonly RunStatus[]): RunStatus =>
  STATUSES.find((status) => statuses.includes(status)) ?? 'SKIPPED'

/** "4 done, 1 failed"; those that went well come first. "" of nothing. */
export function countsText(counts: Readonly<Partial<Record<RunStatus, number>>>): string {
  return STATUSES.toReversed()
    .toSorted((a, b) => Number(b === 'SUCCESS') - Number(a === 'SUCCESS'))
    .flatMap((status) => {
      const count = counts[status] ?? 0
      return count === 0 ? [] : [`${counted(count, SHORT[status], SHORT[status])}`]
    })
    .join(', ')
}

const SHORT: Readonly<Record<RunStatus, string>> = {
  ERROR: 'failed',
  TIMEOUT: 'stopped',
  PARTIAL: 'partly done',
  RUNNING: 'running',
  SUCCESS: 'done',
  SKIPPED: 'skipped',
}

/** "peoplePaid", "people_paid" → "People paid", as a job names what it counted. */
export function statName(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
