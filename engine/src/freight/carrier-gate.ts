import type { JudgedCarrier, RegisterRecord } from './carrier.ts'
import { judgeAuthority } from './gate-authority.ts'
import { judgeInsurance } from './gate-insurance.ts'
import { block, type GateReason, type GateTerms, warn } from './gate-reason.ts'

export const GATE_VERDICTS = ['CLEAR', 'WARN', 'BLOCK'] as const
export type Gate = { readonly verdict: (typeof GATE_VERDICTS)[number]; readonly reasons: readonly GateReason[] }

/**
 * Whether a carrier may take a load. What is known to be bad blocks, what is not known blocks or warns as the venture
 * wants it, and nothing that is unknown is ever taken for good.
 */
export function judgeCarrier(carrier: JudgedCarrier, register: RegisterRecord | null, terms: GateTerms): Gate {
  const reasons = [
    ...judgeOwnWord(carrier),
    ...judgeAuthority(carrier, register, terms),
    ...judgeInsurance(carrier, register, terms),
  ]
  const blocks = reasons.filter(({ level }) => level === 'BLOCK')
  const warnings = reasons.filter(({ level }) => level === 'WARN')
  return {
    verdict: blocks.length > 0 ? 'BLOCK' : warnings.length > 0 ? 'WARN' : 'CLEAR',
    reasons: [...blocks, ...warnings],
  }
}

/** What the venture decided itself. */
function judgeOwnWord(carrier: JudgedCarrier): readonly GateReason[] {
  const { name, status, doNotUseReason, compliance, complianceReason } = carrier
  const reasons: GateReason[] = []
  if (doNotUseReason !== null)
    reasons.push(block('do_not_use', `${name} is marked “do not use”: ${endless(doNotUseReason)}.`))
  if (status === 'INACTIVE') reasons.push(block('inactive', `${name} is inactive in this venture.`))
  if (compliance === 'DISQUALIFIED')
    reasons.push(
      block('disqualified', `${name} is disqualified: ${endless(complianceReason ?? 'no reason is recorded')}.`),
    )
  if (compliance === 'PENDING')
    reasons.push(warn('compliance_pending', `${name} is not qualified yet: its compliance is pending.`))
  return reasons
}

/** People end their reasons with a full stop, or do not. */
function endless(reason: string): string {
  return reason.replace(/[.\s]+$/, '')
}
