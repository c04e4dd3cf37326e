import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Named = {
  readonly ventureId: string
  readonly userId: string
  readonly planId: string
  readonly ruleKey: string
  readonly startsOn: Day
  readonly endsOn: Day | null
}
type Standing = Pick<Named, 'startsOn' | 'endsOn'> & { readonly id: string; readonly rate: string }

/** A rate of the person's own for the rule that covers one of these days; null: none does. */
export async function standingRate(db: Reads, of: Named): Promise<Standing | null> {
  const found = await sql<Standing>`
    select id, trim_scale(rate)::text as rate, starts_on as "startsOn", ends_on as "endsOn" from incentives.rate_overrides
    where venture_id = ${of.ventureId} and user_id = ${of.userId} and plan_id = ${of.planId} and rule_key = ${of.ruleKey}
      and during && daterange(${of.startsOn}::date, ${of.endsOn}::date, '[]') order by starts_on limit 1`.execute(db)
  return found.rows[0] ?? null
}
