import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { computeLines, type PersonLine } from '../compute-lines.ts'
import type { PayFold } from '../pay-fold.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { reexecute } from '../re-execute.ts'
import type { Finding } from './finding.ts'
import { type LineRow, lineRows } from './line-rows.ts'
import { verifyCredits } from './verify-credits.ts'
import { verifyDaily } from './verify-daily.ts'

/** Some people's pay of a period against its own explanation, its sums, its credits and the facts. */
export async function verifyBatch(
  db: Reads,
  terms: PayTerms,
  fold: PayFold | null,
  span: DaySpan,
  people: readonly UserId[],
): Promise<{ readonly checkedLines: number; readonly findings: readonly Finding[] }> {
  const stored = await lineRows(
    db,
    sql`l.venture_id = ${terms.ventureId} and l.user_id = any (${people}::uuid[]) and l.day between ${span.from}::date and ${span.to}::date`,
  )
  const computed = fold ? await computeLines(db, terms, fold, people, 'facts') : []
  const findings = [
    ...stored.flatMap(againstItself),
    ...againstFacts(stored, computed, await adjustedOf(db, terms, span, people)),
    ...(await verifyDaily(db, terms, span, people)),
    ...(await verifyCredits(db, terms, span, people, stored)),
  ]
  return { checkedLines: stored.length, findings }
}

function againstItself(line: LineRow): readonly Finding[] {
  const { recomputed, agrees } = reexecute(line)
  if (agrees) return []
  const what = `${line.plan_name}, ${line.rule.name}: the line does not follow from the values that it stores.`
  return [{ kind: 'line', userId: line.user_id, day: line.day, stored: amountOf(line), computed: recomputed, what }]
}

/** Of a locked day what was paid and what was put right since must be what the facts give; its line is left as it was. */
function againstFacts(
  stored: readonly LineRow[],
  computed: readonly PersonLine[],
  adjusted: ReadonlyMap<string, number>,
): readonly Finding[] {
  const wanted = new Map(computed.map((line) => [keyOf(line.userId, line.day, line.planId, line.ruleKey), line]))
  const found = new Set(stored.map(keyOfRow))
  return [
    ...stored.flatMap((line) => unlike(line, wanted.get(keyOfRow(line)), adjusted.get(keyOfRow(line)) ?? 0)),
    ...[...wanted]
      .filter(([key, line]) => !found.has(key) && line.amountMinor !== (adjusted.get(key) ?? 0))
      .map(([, line]) => missing(line)),
  ]
}

function unlike(line: LineRow, computed: PersonLine | undefined, adjustedMinor: number): readonly Finding[] {
  const finding = { kind: 'facts', userId: line.user_id, day: line.day, stored: amountOf(line) }
  const rule = `${line.plan_name}, ${line.rule.name}`
  if (line.is_locked && (computed?.amountMinor ?? 0) === line.amount_minor + adjustedMinor) return []
  if (!computed) return [{ ...finding, computed: null, what: `${rule}: nothing in the facts gives this line.` }]
  if (!line.is_locked && computed.amountMinor === line.amount_minor && computed.toDate.value === line.to_date.value)
    return []
  const amount = { minor: computed.amountMinor, currency: computed.currency }
  return [
    {
      ...finding,
      computed: amount,
      what: `${rule}: the facts give another line, with ${computed.toDate.value ?? 'no data'} to date.`,
    },
  ]
}

function missing({ userId, day, amountMinor, currency, ruleKey }: PersonLine): Finding {
  return {
    kind: 'facts',
    userId,
    day,
    stored: null,
    computed: { minor: amountMinor, currency },
    what: `The facts give a line of the rule ${ruleKey} that is not stored.`,
  }
}

function amountOf(line: LineRow) {
  return { minor: line.amount_minor, currency: line.currency }
}

/** What recomputes booked for each locked line so far, in minor units. */
async function adjustedOf(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ user_id: string; work_day: string; plan_id: string; rule_key: string; minor: number }>`
    select user_id, work_day, plan_id, rule_key, sum(amount_minor)::bigint as minor from incentives.adjustments
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and work_day between ${from}::date and ${to}::date
      and kind = 'RECOMPUTE'
    group by user_id, work_day, plan_id, rule_key`.execute(db)
  return new Map(rows.rows.map((row) => [keyOf(row.user_id, row.work_day, row.plan_id, row.rule_key), row.minor]))
}

function keyOfRow(line: LineRow): string {
  return keyOf(line.user_id, line.day, line.plan_id, line.rule_key)
}

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ')
}
