import { systemCaller } from '../../platform/caller.ts'
import { systemClock } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { type QueueDepth, queueDepths, queueTitle } from '../../platform/jobs/desk/queue-depths.ts'
import { workersAtWork } from '../workers-at-work.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

const LONG_WAIT_SECONDS = 60
const TOO_LONG_SECONDS = 900

/** Who works the queue, what waits in it, and what was given up. */
export async function checkQueue(database: Database): Promise<readonly Finding[]> {
  const nobody = systemCaller([], systemClock.now())
  const depths = await database.read(nobody, queueDepths)
  return [workerFinding(await workersAtWork(database)), waitingFinding(depths), parkedFinding(depths)]
}

function workerFinding(atWork: number): Finding {
  if (atWork > 0) return ok('workers', `${atWork} at work`)
  return warn('workers', 'none is at work. Start the product, or a process with RUN=worker.')
}

function waitingFinding(depths: readonly QueueDepth[]): Finding {
  const oldest = depths.toSorted((a, b) => (b.oldestSeconds ?? 0) - (a.oldestSeconds ?? 0))[0]
  const seconds = oldest?.oldestSeconds ?? 0
  if (oldest === undefined || seconds <= LONG_WAIT_SECONDS)
    return ok('queue', seconds <= 0 ? 'nothing waits' : `the oldest has waited for ${seconds} s`)
  const says = `${queueTitle(oldest.name)}: the oldest of ${oldest.waiting} has waited for ${seconds} s. Start more workers; npx holdfast jobs list shows what runs.`
  return seconds > TOO_LONG_SECONDS ? fail('queue', says) : warn('queue', says)
}

function parkedFinding(depths: readonly QueueDepth[]): Finding {
  const parked = depths.reduce((sum, { deadLetters }) => sum + deadLetters, 0)
  if (parked === 0) return ok('parked', 'no dead letters')
  return warn(
    'parked',
    `${parked} dead letters. npx holdfast jobs parked says why, npx holdfast jobs redrive puts them back.`,
  )
}
