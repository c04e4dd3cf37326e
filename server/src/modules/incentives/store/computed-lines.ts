import { type RawBuilder, sql } from 'kysely'
import type { PersonLine } from '../compute-lines.ts'

/** What a line says, beside whose and of which rule and day it is. */
export const SAID = [
  'currency',
  'version_id',
  'amount_minor',
  'settled_to_date_minor',
  'settled_before_minor',
  'to_date',
  'before',
  'override',
  'fx',
  'reason',
  'unmeasured',
] as const

/** The columns in which a computed and a stored line may differ, of one table or of none in particular. */
export function said(table?: string): RawBuilder<unknown> {
  return sql.join(SAID.map((column) => sql.ref(table === undefined ? column : `${table}.${column}`)))
}

/** For `on conflict do update set`. */
export function newlySaid(): RawBuilder<unknown> {
  return sql.join(SAID.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
}

/** Computed lines as a table, each with where its credits are found. */
export function computedLines(lines: readonly PersonLine[]): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(lines.map(rowOf))}::jsonb) as c (
    user_id uuid, day date, plan_id uuid, rule_key text, currency text, version_id uuid, amount_minor bigint,
    settled_to_date_minor bigint, settled_before_minor bigint, to_date jsonb, before jsonb, override jsonb, fx jsonb, reason text,
    unmeasured int, side text, source_kind text, credit_role text, metric_key text)`
}

function rowOf(line: PersonLine) {
  const { source } = line
  return {
    user_id: line.userId,
    day: line.day,
    plan_id: line.planId,
    rule_key: line.ruleKey,
    ...saidBy(line),
    side: source.side,
    source_kind: source.kind,
    credit_role: source.role,
    metric_key: source.metricKey,
  }
}

/** What a computed line says, by the columns that keep it. */
export function saidBy(line: PersonLine): Readonly<Record<(typeof SAID)[number], unknown>> {
  const { override } = line
  return {
    currency: line.currency,
    version_id: line.versionId,
    amount_minor: line.amountMinor,
    settled_to_date_minor: line.settledToDate,
    settled_before_minor: line.settledBefore,
    to_date: line.toDate,
    before: line.before,
    override: override && { rate: override.rate, startsOn: override.startsOn, endsOn: override.endsOn },
    fx: line.fx,
    reason: line.reason ?? 'earned',
    unmeasured: line.unmeasured,
  }
}
