import { addDays } from '../kernel/index.ts'
import type { JudgedCarrier, Policy, RegisterRecord } from './carrier.ts'
import { block, type GateReason, type GateTerms, unknown, warn } from './gate-reason.ts'

/** A policy that ends within so many days is told of before it does. */
export const EXPIRES_WITHIN_DAYS = 30

/** An auto liability and a cargo policy, both unexpired; of a policy that is not recorded nothing is known. */
export function judgeInsurance(
  carrier: JudgedCarrier,
  register: RegisterRecord | null,
  terms: GateTerms,
): readonly GateReason[] {
  return [
    ...judgePolicy(carrier, carrier.liability, 'liability', terms),
    ...judgePolicy(carrier, carrier.cargo, 'cargo', terms),
    ...judgeOnFile(carrier, register),
  ]
}

const NAMES = { liability: 'auto liability', cargo: 'cargo' } as const

function judgePolicy(
  { name }: JudgedCarrier,
  { expiresOn }: Policy,
  kind: keyof typeof NAMES,
  terms: GateTerms,
): readonly GateReason[] {
  const insurance = `${NAMES[kind]} insurance of ${name}`
  if (expiresOn === null) return [unknown(terms, `${kind}_unknown`, `When the ${insurance} ends is not recorded.`)]
  if (expiresOn < terms.today) return [block(`${kind}_expired`, `The ${insurance} expired on ${expiresOn}.`)]
  if (expiresOn <= addDays(terms.today, EXPIRES_WITHIN_DAYS))
    return [warn(`${kind}_expiring`, `The ${insurance} expires on ${expiresOn}.`)]
  return []
}

/** The certificate that we hold may be the newer one, so what the register has on file only says to ask. */
function judgeOnFile({ name }: JudgedCarrier, register: RegisterRecord | null): readonly GateReason[] {
  if (register?.liabilityRequired !== 'yes' || register.liabilityOnFileMinor !== 0) return []
  return [warn('liability_not_on_file', `The register has no liability insurance of ${name} on file, and requires it.`)]
}
