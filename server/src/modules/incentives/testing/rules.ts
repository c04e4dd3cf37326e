import type { contract, Input } from '@holdfast/contract'
import { PLANS } from '../../../testing/world/companies.ts'
import { NORTHLINE_RULES } from '../../../testing/world/plan-rules.ts'

type Drafted = Input<typeof contract.plans.draftVersion>
export type DraftedRule = Drafted['rules'][number]

/** Northline's five percent of margin, with what the test is about. */
export function salesMargin(change: Partial<DraftedRule> = {}): DraftedRule {
  return { ...NORTHLINE_RULES[0], ...change }
}

/** A version of Northline's plan from the 10th of June. */
export function fromTheTenth(rules: readonly DraftedRule[], change: Partial<Drafted> = {}): Drafted {
  return { id: PLANS.northline.id, startsOn: '2026-06-10', rules: [...rules], ...change }
}
