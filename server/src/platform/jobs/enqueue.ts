import { fromKysely, type PgBoss } from 'pg-boss'
import type { Tx } from '../db/tx.ts'
import type { Consequences, Flushed } from '../events.ts'

/** Puts jobs on a queue inside the caller's transaction: they exist exactly when it commits. */
export type Enqueue = (tx: Tx, queue: string, jobs: readonly object[]) => Promise<void>

export type ListenerJob = { readonly ventureId: string; readonly eventIds: readonly string[] }

export function enqueueWith(boss: PgBoss): Enqueue {
  return async (tx, queue, jobs) => {
    await boss.insert(
      queue,
      jobs.map((data) => ({ data })),
      { db: fromKysely(tx) },
    )
  }
}

export function queueOf(listener: string): string {
  return `listener-${listener}`
}

/** One job per listener, venture and transaction: a chunk of an import is one job, not a thousand. */
export async function enqueueConsequences(
  tx: Tx,
  enqueue: Enqueue,
  consequences: Consequences,
  flushed: readonly Flushed[],
): Promise<void> {
  const wanted = new Map<string, Map<string, string[]>>()
  for (const event of flushed) {
    for (const listener of consequences.listenersOf(event.type)) {
      const ventures = wanted.get(listener) ?? new Map<string, string[]>()
      ventures.set(event.ventureId, [...(ventures.get(event.ventureId) ?? []), event.eventId])
      wanted.set(listener, ventures)
    }
  }
  for (const [listener, ventures] of wanted) {
    const jobs: ListenerJob[] = [...ventures].map(([ventureId, eventIds]) => ({ ventureId, eventIds }))
    await enqueue(tx, queueOf(listener), jobs)
  }
}
