import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { evaluateRule, type Line, type Rule } from '@holdfast/engine/incentives'
import { type Day, eachDay, refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { computeLines } from '../../compute-lines.ts'
import { partView } from '../../part-view.ts'
import { foldOf } from '../../pay-fold.ts'
import { loadPayTerms } from '../../store/load-pay-terms.ts'
import { type Draft, draftTerms } from '../draft-terms.ts'
import { beside } from '../result-view.ts'
import type { Sums } from '../tally.ts'
import { paidRuleNames, paidWork } from './paid-sums.ts'
import { readDraft } from './read-draft.ts'

type Endpoint = typeof contract.simulation.simulatePerson
type DayView = Reply<Endpoint>['days'][number]
type LineView = DayView['lines'][number]
type Paid = { readonly day: Day; readonly rule_key: string; readonly minor: number }

/** One person's days and rules, every simulated amount with its steps, so that no figure has to be believed. */
export async function simulatePerson(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { venture, draft } = await readDraft(db, caller, input)
  const userId = input.userId as UserId
  const name = (await peopleNames(db, [venture.id], [userId])).get(userId)
  if (name === undefined)
    refuse('not_found', 'person.not_found', 'There is no such person for you to see.', { field: 'userId' })
  const lines = await linesOf(db, venture.id, caller, draft, userId)
  const paid = await paidTo(db, venture.id, draft, userId)
  const foreign = [...new Set(paid.map((each) => each.rule_key))]
  const names = draft.planId === null ? new Map() : await paidRuleNames(db, venture.id, draft.planId, foreign)
  const days = eachDay(draft.from, draft.to).map((day) => dayView(draft, names, day, lines, paid))
  return {
    person: { id: userId, name },
    totals: beside(
      { paid: sumOf(paid.map((each) => each.minor)), simulated: sumOf(lines.map((line) => line.amountMinor)) },
      draft.currency,
    ),
    days,
  }
}

async function linesOf(
  db: Reads,
  ventureId: VentureId,
  { now }: Caller,
  draft: Draft,
  userId: UserId,
): Promise<readonly Line[]> {
  const terms = draftTerms(await loadPayTerms(db, ventureId, now), draft)
  const fold = foldOf(terms, draft)
  return fold ? computeLines(db, terms, fold, [userId], 'credited') : []
}

async function paidTo(db: Reads, ventureId: VentureId, draft: Draft, userId: UserId): Promise<readonly Paid[]> {
  if (draft.planId === null) return []
  const rows = await sql<Paid>`
    select day, rule_key, sum(minor)::bigint as minor from (${paidWork(ventureId, draft.planId, draft)}) p
    where user_id = ${userId}::uuid group by day, rule_key`.execute(db)
  return rows.rows
}

function dayView(
  draft: Draft,
  names: ReadonlyMap<string, string>,
  day: Day,
  lines: readonly Line[],
  paid: readonly Paid[],
): DayView {
  const ofDay = lines.filter((line) => line.day === day)
  const paidOfDay = paid.filter((each) => each.day === day)
  const keys = [...new Set([...ofDay.map((line) => line.ruleKey), ...paidOfDay.map((each) => each.rule_key)])]
  const sums: Sums = {
    paid: sumOf(paidOfDay.map((each) => each.minor)),
    simulated: sumOf(ofDay.map((line) => line.amountMinor)),
  }
  return {
    day,
    ...beside(sums, draft.currency),
    lines: keys.map((ruleKey) => {
      const line = ofDay.find((candidate) => candidate.ruleKey === ruleKey)
      const rule = draft.rules.find((candidate) => candidate.ruleKey === ruleKey)
      const sum = paidOfDay.find((each) => each.rule_key === ruleKey)
      return {
        ruleKey,
        name: rule?.name ?? names.get(ruleKey) ?? ruleKey,
        ...beside({ paid: sum?.minor ?? 0, simulated: line?.amountMinor ?? 0 }, draft.currency),
        drafted: line && rule ? draftedView(rule, line) : null,
      }
    }),
  }
}

function draftedView(rule: Rule, { toDate, before, override }: Line): LineView['drafted'] {
  const { parts, explanation } = evaluateRule(rule, { toDate, before, override })
  return {
    toDate: snapshotView(toDate),
    before: before === null ? null : snapshotView(before),
    parts: parts.map(partView),
    explanation,
  }
}

function snapshotView({ value, metrics, loads, earned }: Line['toDate']): NonNullable<LineView['drafted']>['toDate'] {
  return {
    value,
    ...(metrics && { metrics: { ...metrics } }),
    ...(loads && { loads: [...loads] }),
    ...(earned !== undefined && { earned }),
  }
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, minor) => sum + minor, 0)
}
