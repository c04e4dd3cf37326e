import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PersonLine } from '../compute-lines.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { computedLines, newlySaid, said } from './computed-lines.ts'
import { creditDigests, NO_CREDITS } from './credit-digests.ts'
import { isLocked } from './locked.ts'
import { rowsOfPeople } from './rows-of-people.ts'
import { sidedCredits } from './sided-credits.ts'
import { teamsOf } from './teams.ts'

export type LineCounts = {
  readonly inserted: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
}

export type LineBatch = {
  readonly people: readonly UserId[]
  readonly lines: readonly PersonLine[]
  /** Days whose credits may have changed, so that even a line of the same amount stands on other ones. */
  readonly rebuilt: readonly Day[]
  readonly turn: number
  /** Whether any of these people has locked days among those that are folded; their lines stay as they are. */
  readonly hasLocked: boolean
}

/** Makes the stored lines of these people and days those that were computed, in one statement; equal rows are left alone. */
export async function writeLines(tx: Tx, terms: PayTerms, fold: PayFold, batch: LineBatch): Promise<LineCounts> {
  const { ventureId } = terms
  const within = (day: RawBuilder<unknown>) => sql`${day} between ${fold.from}::date and ${fold.to}::date`
  const { people } = batch
  const doubtfulDays = sql`r.work_day = any (array(select distinct day from doubtful))`
  const isOpen = (table: string) =>
    batch.hasLocked
      ? sql`not ${isLocked(sql.val(ventureId), { person: sql.ref(`${table}.user_id`), currency: sql.ref(`${table}.currency`), day: sql.ref(`${table}.day`) })}`
      : sql`true`
  const teams = batch.lines.some(({ source }) => source.side === 'team')
    ? await teamsOf(tx, terms, fold, batch.people)
    : []
  const credits = sidedCredits(
    {
      own: rowsOfPeople('incentives.credits', { ventureId, people, days: doubtfulDays }),
      all: sql`(select * from incentives.credits where venture_id = ${ventureId} and ${within(sql`work_day`)})`,
    },
    teams,
  )
  const counted = await sql<LineCounts>`
    with computed as materialized (
      select * from ${computedLines(batch.lines)} where ${isOpen('c')}
    ), stored as (
      select * from ${rowsOfPeople('incentives.lines', { ventureId, people, days: within(sql`r.day`) })} l where ${isOpen('l')}
    ), compared as materialized (
      select user_id, day, plan_id, rule_key, ${said('c')}, c.side, c.source_kind, c.credit_role, c.metric_key, s.stored_at,
        s.credit_count as stored_count, s.credit_digest as stored_digest, s.credit_sum as stored_sum,
        c.version_id is null as is_gone, (${said('c')}) is distinct from (${said('s')}) as differs
      from computed c full join stored s using (user_id, day, plan_id, rule_key)
    ), ${digested(batch, credits)}, written as (
      insert into incentives.lines (venture_id, user_id, day, plan_id, rule_key, ${said()}, credit_count, credit_digest, credit_sum, turn)
      select ${ventureId}, user_id, day, plan_id, rule_key, ${said()}, credit_count, credit_digest, credit_sum, ${batch.turn}::bigint
      from digested where differs or (credit_count, credit_digest, credit_sum) is distinct from (stored_count, stored_digest, stored_sum)
      on conflict on constraint lines_one_per_rule do update set ${newlySaid()}, credit_count = excluded.credit_count,
        credit_digest = excluded.credit_digest, credit_sum = excluded.credit_sum, turn = excluded.turn
      returning old.id is null as is_new
    ), gone as (
      delete from incentives.lines
      where exists (select from compared where is_gone) and venture_id = ${ventureId}
        and ctid = any (array(select stored_at from compared where is_gone))
      returning id
    )
    select (select count(*) from written where is_new)::int as inserted,
      (select count(*) from written where not is_new)::int as updated,
      (select count(*) from gone)::int as deleted,
      (select count(*) from computed)::int - (select count(*) from written)::int as unchanged`.execute(tx)
  return counted.rows[0] ?? { inserted: 0, updated: 0, deleted: 0, unchanged: 0 }
}

/** Fingerprints only of days on which a line says something new or that were rebuilt: those of other days stand. */
function digested({ rebuilt, lines }: LineBatch, credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`doubtful as materialized (
      select * from compared where not is_gone and (differs or day = any (${[...rebuilt]}::date[]))
    ), behind as materialized (
      select * from ${credits} c where work_day = any (array(select distinct day from doubtful))
    ), prints as materialized (
      select * from ${creditDigests(sql`behind`, lines.some(isOfNoRole))} g
    ), digested as (
      select d.*, coalesce(g.credit_count, 0) as credit_count, coalesce(g.credit_digest, ${NO_CREDITS}) as credit_digest,
        g.credit_sums[m.position] as credit_sum
      from doubtful d join incentives.metrics m on m.metric_key = d.metric_key
      left join prints g on g.side = d.side and g.user_id = d.user_id and g.day = d.day
        and g.source_kind = d.source_kind and g.credit_role = coalesce(d.credit_role, '')
    )`
}

function isOfNoRole({ source }: PersonLine): boolean {
  return source.role === null
}
