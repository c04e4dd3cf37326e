import { ACCESS_ROLES, JOB_ROLES } from '../access/index.ts'
import type { Rule } from './rule.ts'
import { refuseRule, requiredChoice } from './rule-refusal.ts'

/** Refuses an unknown role, and payees chosen where a rule pays everybody for their own work (domain.md §6 "Who"). */
export function checkPayee({ jobRole, of, paidTo }: Rule): void {
  if (jobRole !== null) requiredChoice('jobRole', jobRole, JOB_ROLES)
  requiredChoice('of', of, SIDES)
  if (paidTo === undefined) return
  if (of !== 'team')
    refuseRule('paidTo', 'paid_to_unused', 'Only pay for a team can be kept to some access roles. Take paidTo out.')
  if (paidTo.length === 0)
    refuseRule(
      'paidTo',
      'paid_to_empty',
      'paidTo names nobody. List access roles, or take it out to pay everyone above.',
    )
  paidTo.forEach((role, index) => {
    requiredChoice(`paidTo[${index}]`, role, ACCESS_ROLES)
  })
}

const SIDES = ['own', 'team'] as const
