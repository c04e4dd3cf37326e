import type { contract, Input } from '@holdfast/contract'
import { PLANS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { type DraftedRule, salesMargin } from '../../testing/rules.ts'

export type Asked = Input<typeof contract.simulation.simulate>

/** A draft of Northline's plan over days of June; what else is asked stands in `change`. */
export function asked(rules: readonly DraftedRule[] = [salesMargin()], change: Partial<Asked> = {}): Asked {
  return {
    ventureId: VENTURES.northline.id,
    planId: PLANS.northline.id,
    rules: [...rules],
    from: '2026-06-01',
    to: '2026-06-17',
    ...change,
  }
}
