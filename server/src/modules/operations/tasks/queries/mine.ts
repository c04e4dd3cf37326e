import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'

/** Who asks when nobody in person does. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

export function askerOf(caller: Caller): string {
  return caller.person?.id ?? NOBODY
}

/** Whether a task `t` was given to the caller or entered by them. */
export function isMine(caller: Caller): RawBuilder<boolean> {
  const me = askerOf(caller)
  return sql<boolean>`(t.assignee_id is not distinct from ${me}::uuid or t.created_by is not distinct from ${me}::uuid)`
}
