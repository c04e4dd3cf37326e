import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { evaluateRule, settle } from '@holdfast/engine/incentives'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { partView } from '../part-view.ts'
import { namingField } from '../rule-fields.ts'

type Endpoint = typeof contract.incentives.evaluate

/** The engine's own answer about a rule, as the designer and a statement ask for it. */
export async function evaluate(
  _db: Reads,
  _caller: Caller,
  { rule, toDate, before }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { amount, parts, explanation } = namingField('rule', () => evaluateRule(rule, { toDate, before }))
  const nothing = { minor: 0, currency: rule.currency }
  return {
    amount,
    settledToDate: settle(rule, toDate),
    settledBefore: before ? settle(rule, before) : nothing,
    parts: parts.map(partView),
    explanation,
  }
}
