import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

type AsOf = { readonly ventureId: string; readonly day: Day; readonly turn: number }

/**
 * The credits of a day of these people as a line written in that turn stands on them: the earliest generation that was
 * kept after it, or, without one, what stands today.
 */
export function creditsAsOf({ ventureId, day, turn }: AsOf, people: readonly UserId[]): RawBuilder<unknown> {
  const theirs = (table: string) =>
    sql`${sql.ref(`${table}.venture_id`)} = ${ventureId} and ${sql.ref(`${table}.user_id`)} = u.user_id and ${sql.ref(`${table}.work_day`)} = ${day}::date`
  const columns = (table: string) => sql.join(COLUMNS.map((column) => sql.ref(`${table}.${column}`)))
  return sql`(
    select c.* from unnest(${[...people]}::uuid[]) as u (user_id)
    cross join lateral (
      select min(g.turn) as turn from incentives.credit_generations g where ${theirs('g')} and g.turn > ${turn}::bigint
    ) kept
    cross join lateral (
      select ${columns('n')} from incentives.credits n where ${theirs('n')} and kept.turn is null
      union all
      select ${columns('k')} from incentives.kept_credits k where ${theirs('k')} and k.turn = kept.turn
    ) c
  )`
}

const COLUMNS = [
  'user_id',
  'work_day',
  'source_kind',
  'source_id',
  'credit_role',
  'share',
  'measures',
  'equipment',
  'customer_id',
  'fx_rate',
  'fx_day',
] as const
