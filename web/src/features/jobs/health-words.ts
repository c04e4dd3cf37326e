import type { contract, Reply } from '@holdfast/contract'
import { counted } from '../../lib/counted.ts'
import type { StateKind } from '../../ui/state.tsx'

export type Health = Reply<typeof contract.jobs.showHealth>

interface HealthWords {
  readonly word: string
  readonly kind: StateKind
  readonly sentence: string
}

export const HEALTH_WORDS: Readonly<Record<Health['status'], HealthWords>> = {
  ok: { word: 'All is well', kind: 'ok', sentence: 'Everything that was due is done' },
  degraded: { word: 'Needs a look', kind: 'risk', sentence: 'Work goes on, but something failed or waits for long' },
  failing: { word: 'Failing', kind: 'bad', sentence: 'Scheduled work is not being done' },
}

/** "Everything that was due is done; 2 workers at work, 1 run under way." */
export function healthText({ status, workers, running }: Health): string {
  const hands = workers.length === 0 ? 'no worker is at work' : `${counted(workers.length, 'worker')} at work`
  const going = running === 0 ? 'nothing runs' : `${counted(running, 'run')} under way`
  return `${HEALTH_WORDS[status].sentence}; ${hands}, ${going}.`
}

/** What fell out of all queues. */
export const givenUp = ({ queues }: Health): number => queues.reduce((sum, { deadLetters }) => sum + deadLetters, 0)
