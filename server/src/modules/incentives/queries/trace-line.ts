import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { evaluateRule } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { partView } from '../part-view.ts'
import { reexecute } from '../re-execute.ts'
import { lineView } from '../view.ts'
import { creditsOfLine } from './credits-of-line.ts'
import { type LineRow, lineRows } from './line-rows.ts'
import { isVisible, visiblePeople } from './visible-people.ts'

type Endpoint = typeof contract.incentives.traceLine

/** How a line came about: its rule, the values it was settled on, each step, the day's work behind it, and the proof. */
export async function traceLine(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const [line] = await lineRows(db, sql`l.venture_id = any (${caller.scope}::uuid[]) and l.id = ${id}`)
  if (!line || !isVisible(await visiblePeople(db, caller, line.venture_id), line.user_id)) {
    refuse('not_found', 'line.not_found', 'There is no such line of pay for you to see.')
  }
  return traceOf(line, await creditsOfLine(db, line))
}

function traceOf(line: LineRow, credits: Reply<Endpoint>['credits']): Reply<Endpoint> {
  const { currency } = line
  const { parts, explanation } = evaluateRule(line.rule, {
    toDate: line.to_date,
    before: line.before,
    override: line.override,
  })
  const { recomputed, agrees } = reexecute(line)
  return {
    line: lineView(line),
    person: { id: line.user_id, name: line.person_name },
    rule: line.rule as Reply<Endpoint>['rule'],
    toDate: snapshotView(line.to_date),
    before: line.before === null ? null : snapshotView(line.before),
    settledToDate: { minor: line.settled_to_date_minor, currency },
    settledBefore: { minor: line.settled_before_minor, currency },
    parts: parts.map(partView),
    explanation,
    credits,
    digest: line.credit_digest,
    override: line.override,
    fx: line.fx,
    isLocked: line.is_locked,
    recomputed,
    agrees,
  }
}

function snapshotView({ value, metrics, loads, earned }: LineRow['to_date']): Reply<Endpoint>['toDate'] {
  return {
    value,
    ...(metrics && { metrics: { ...metrics } }),
    ...(loads && { loads: [...loads] }),
    ...(earned !== undefined && { earned }),
  }
}
