import { type Day, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

export type HeldRate = {
  readonly ventureId: VentureId
  readonly id: string
  readonly userId: UserId
  readonly planId: string
  readonly ruleKey: string
  readonly rate: string
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly version: number
}

/** The rate, locked. Refuses one that is not in the caller's ventures, and one that somebody changed meanwhile. */
export async function holdOwnRate(
  tx: Tx,
  caller: Caller,
  seen: { readonly id: string; readonly version: number },
): Promise<HeldRate> {
  const found = await sql<HeldRate>`
    select venture_id as "ventureId", id, user_id as "userId", plan_id as "planId", rule_key as "ruleKey", trim_scale(rate)::text as rate,
      starts_on as "startsOn", ends_on as "endsOn", version
    from incentives.rate_overrides where venture_id = any (${caller.scope}::uuid[]) and id = ${seen.id} for update`.execute(
    tx,
  )
  const [held] = found.rows
  if (!held) refuse('not_found', 'override.not_found', 'There is no such rate for you to change.')
  if (held.version !== seen.version)
    refuse('conflict', 'record.changed', 'Somebody changed this rate meanwhile. Look at it again.', {
      current: held.version,
    })
  return held
}
