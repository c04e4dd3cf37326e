import { refuse } from '@holdfast/engine/kernel'
import { ventureOfAudit } from './audit.ts'
import type { Caller } from './caller.ts'
import type { Database } from './db/database.ts'
import { isRetryable } from './db/sqlstate.ts'
import type { Tx } from './db/tx.ts'
import { type Consequences, flushEvents, ventureOfEvents } from './events.ts'
import { claimStatement, type Key, storedReply, storing } from './idempotency.ts'
import { type Enqueue, enqueueConsequences } from './jobs/enqueue.ts'
import { ventureNamedBy } from './venture-named.ts'

/** A write: find → authorize → decide → save → publish. The transaction is never optional, the time is `caller.now`. */
export type Command<Input, Result> = (tx: Tx, caller: Caller, input: Input) => Promise<Result>

export type Outcome<Result> = { readonly result: Result; readonly replayed: boolean }

export type Runner = <Input, Result>(
  command: Command<Input, Result>,
  caller: Caller,
  input: Input,
  key?: Key,
) => Promise<Outcome<Result>>

const ATTEMPTS = 3

/**
 * Runs a command: one transaction under the caller's scope, an optional idempotency key claimed in it, the events with
 * their jobs and marks written in it, tried again on a serialization failure or deadlock.
 */
export function createRunner(parts: {
  database: Database
  consequences: Consequences
  enqueue: Enqueue
  wake: () => void
}): Runner {
  return async <Input, Result>(command: Command<Input, Result>, caller: Caller, input: Input, key?: Key) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await parts.database.transaction(
          caller,
          (tx, claimed) =>
            key && claimed.length === 0
              ? replay<Result>(tx, caller, key)
              : runOnce(tx, parts, command, caller, input, key),
          key && claimStatement(caller, key),
        )
        if (!outcome.replayed) parts.wake()
        return outcome
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error
      }
    }
  }
}

async function replay<Result>(tx: Tx, caller: Caller, key: Key): Promise<Outcome<Result>> {
  const stored = await storedReply(tx, caller, key)
  if (stored.ventureId !== null && !key.mayStill(stored.ventureId)) {
    refuse('forbidden', 'venture.out_of_scope', 'You may no longer do this in the venture of this request.')
  }
  return { result: stored.reply as Result, replayed: true }
}

async function runOnce<Input, Result>(
  tx: Tx,
  parts: { consequences: Consequences; enqueue: Enqueue },
  command: Command<Input, Result>,
  caller: Caller,
  input: Input,
  key: Key | undefined,
): Promise<Outcome<Result>> {
  const result = await command(tx, caller, input)
  const ventureId = ventureOfEvents(tx) ?? ventureOfAudit(tx) ?? ventureAskedOf(caller, input) ?? ventureNamedBy(result)
  const reply = key ? storing(caller, key, { status: 200, reply: result, ventureId }) : null
  const flushed = await flushEvents(tx, parts.consequences, reply)
  await enqueueConsequences(tx, parts.enqueue, parts.consequences, flushed)
  return { result, replayed: false }
}

/** A command that changed nothing told nothing; what it was asked still names its venture, some by the `id` of the path. */
function ventureAskedOf({ ventures }: Caller, input: unknown): string | null {
  const named = ventureNamedBy(input)
  if (named !== null || typeof input !== 'object' || input === null || !('id' in input)) return named
  return ventures.find(({ id }) => id === input.id)?.id ?? null
}
