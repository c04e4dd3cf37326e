import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { lineSource } from '../line-source.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditDigests, NO_CREDITS } from '../store/credit-digests.ts'
import { creditsAsOf } from '../store/credits-as-of.ts'
import { teamOfLine } from '../store/kept-team.ts'
import { sidedCredits } from '../store/sided-credits.ts'
import { teamsOf } from '../store/teams.ts'
import type { LineRow } from './line-rows.ts'

/** The lines whose count, sum or fingerprint is not that of the credits that they were made of. */
export async function linesUnlikeCredits(
  db: Reads,
  terms: PayTerms,
  lines: readonly LineRow[],
): Promise<readonly LineRow[]> {
  const [first, ...rest] = [...new Set(lines.map((line) => line.day))].sort()
  if (first === undefined) return []
  const span = { from: first, to: rest.at(-1) ?? first }
  const payees = [...new Set(lines.filter(isOfTeam).map((line) => line.user_id))]
  const teams = payees.length === 0 ? [] : await teamsOf(db, terms, span, payees)
  const people = [...new Set(lines.map((line) => line.user_id))]
  const days = sql`venture_id = ${terms.ventureId} and work_day between ${span.from}::date and ${span.to}::date`
  const all = sql`(select * from incentives.credits where ${days})`
  const own = sql`(select * from incentives.credits where ${days} and user_id = any (${people}::uuid[]))`
  const unlike = await differing(db, lines, sidedCredits({ own, all }, teams))
  const reallyUnlike: LineRow[] = []
  for (const line of unlike) {
    if (!line.is_locked || (await isUnlikeThen(db, terms, line))) reallyUnlike.push(line)
  }
  return reallyUnlike
}

/** A locked line was made of credits, and paid for a team, that may have changed since; both are kept. */
async function isUnlikeThen(db: Reads, { ventureId }: PayTerms, line: LineRow): Promise<boolean> {
  const asOf = { ventureId, day: line.day, turn: line.turn }
  const team = isOfTeam(line) ? await teamOfLine(db, line) : []
  const members = [...new Set(team.map(({ member }) => member))]
  const then = sidedCredits({ own: creditsAsOf(asOf, [line.user_id]), all: creditsAsOf(asOf, members) }, team)
  return (await differing(db, [line], then)).length > 0
}

type Unlike = { readonly user_id: UserId; readonly day: Day; readonly id: string }

async function differing(
  db: Reads,
  lines: readonly LineRow[],
  credits: RawBuilder<unknown>,
): Promise<readonly LineRow[]> {
  const rows = await sql<Unlike>`
    with stored as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(lines.map(claimOf))}::jsonb)
        as l (id uuid, user_id uuid, day date, side text, source_kind text, credit_role text, metric_key text, line_count int,
          line_digest text, line_sum numeric)
    ), prints as materialized (
      select * from ${creditDigests(credits, true)} g
    )
    select l.id, l.user_id, l.day
    from stored l join incentives.metrics m on m.metric_key = l.metric_key
    left join prints g on g.side = l.side and g.user_id = l.user_id and g.day = l.day
      and g.source_kind = l.source_kind and g.credit_role = coalesce(l.credit_role, '')
    where (l.line_count, l.line_digest, l.line_sum) is distinct from
      (coalesce(g.credit_count, 0), coalesce(g.credit_digest, ${NO_CREDITS}), g.credit_sums[m.position])
    order by l.day, l.user_id`.execute(db)
  const ids = new Set(rows.rows.map((row) => row.id))
  return lines.filter((line) => ids.has(line.id))
}

function isOfTeam(line: LineRow): boolean {
  return lineSource(line.rule).side === 'team'
}

function claimOf(line: LineRow) {
  const { side, kind, role, metricKey } = lineSource(line.rule)
  return {
    id: line.id,
    user_id: line.user_id,
    day: line.day,
    side,
    source_kind: kind,
    credit_role: role,
    metric_key: metricKey,
    line_count: line.credit_count,
    line_digest: line.credit_digest,
    line_sum: line.credit_sum,
  }
}
