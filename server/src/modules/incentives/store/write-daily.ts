import type { Day, Instant, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import type { LineCounts } from './write-lines.ts'

export type CommitReason = 'BY_HAND' | 'SCHEDULE' | 'CHANGE'
export type CommitNote = LineCounts & {
  readonly days: readonly Day[]
  readonly reason: CommitReason
  readonly by: UserId | null
  readonly at: Instant
  readonly adjustments: number
}

/**
 * Sums the lines of these people and days into their daily rows, writes those that differ, and notes the commit when
 * anything was written or somebody asked for it. One statement: a daily row names the commit that wrote it. Of days that
 * everybody's pay was looked at for, that is noted too: payouts are made of no others.
 */
export async function writeDaily(
  tx: Tx,
  { ventureId }: PayTerms,
  span: DaySpan,
  people: readonly UserId[],
  note: CommitNote,
): Promise<void> {
  const { inserted, updated, deleted, unchanged, adjustments } = note
  const isNoted = note.reason !== 'CHANGE' || inserted + updated + deleted + adjustments > 0
  await sql`
    with summed as (
      select user_id, day, currency, sum(amount_minor)::bigint as amount_minor, count(*)::int as line_count from incentives.lines
      where venture_id = ${ventureId} and user_id = any (${people}::uuid[]) and day between ${span.from}::date and ${span.to}::date
      group by user_id, day, currency
    ), stored as (
      select ctid as stored_at, user_id, day, currency, amount_minor, line_count from incentives.daily
      where venture_id = ${ventureId} and user_id = any (${people}::uuid[]) and day between ${span.from}::date and ${span.to}::date
    ), differing as materialized (
      select user_id, day, currency, s.amount_minor, s.line_count, d.stored_at from stored d full join summed s using (user_id, day, currency)
      where (d.amount_minor, d.line_count) is distinct from (s.amount_minor, s.line_count)
    ), noted as (
      insert into incentives.commits (venture_id, days, reason, committed_by, at, inserted, updated, deleted, unchanged, adjustments)
      select ${ventureId}, ${note.days}::date[], ${note.reason}, ${note.by}::uuid, ${note.at}::timestamptz, ${inserted}::int, ${updated}::int, ${deleted}::int, ${unchanged}::int, ${adjustments}::int
      where ${isNoted} or exists (select from differing)
      returning id
    ), looked_at as (
      insert into incentives.committed_days (venture_id, day)
      select ${ventureId}, day from unnest(${note.days}::date[]) as d (day) where ${note.reason !== 'CHANGE'} on conflict do nothing
    ), gone as (
      delete from incentives.daily
      where exists (select from differing where line_count is null) and venture_id = ${ventureId}
        and ctid = any (array(select stored_at from differing where line_count is null))
    )
    insert into incentives.daily (venture_id, user_id, day, currency, amount_minor, line_count, commit_id)
    select ${ventureId}, x.user_id, x.day, x.currency, x.amount_minor, x.line_count, n.id
    from differing x cross join noted n where x.line_count is not null
    on conflict on constraint daily_one_row do update
      set amount_minor = excluded.amount_minor, line_count = excluded.line_count, commit_id = excluded.commit_id`.execute(
    tx,
  )
}
