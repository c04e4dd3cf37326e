import { businessDay, daysBetween, type Instant } from '../kernel/index.ts'
import type { JudgedCarrier, RegisterRecord } from './carrier.ts'
import { block, type GateReason, type GateTerms, unknown, warn } from './gate-reason.ts'

/** What the register says about driving at all. What it did not say is unknown and never an authority. */
export function judgeAuthority(
  { name, dotNumber }: JudgedCarrier,
  register: RegisterRecord | null,
  terms: GateTerms,
): readonly GateReason[] {
  if (dotNumber === null)
    return [unknown(terms, 'no_dot', `No DOT number is recorded for ${name}, so nobody knows whether it may operate.`)]
  if (register === null)
    return [
      unknown(
        terms,
        'not_looked_up',
        `${name} was never looked up, so nobody knows whether it may operate. Look it up.`,
      ),
    ]
  if (register.retrievedAt === null)
    return [
      unknown(terms, 'not_in_register', `The register knows no carrier with the DOT number ${dotNumber} of ${name}.`),
    ]
  return [
    ...judgeWords(name, register, terms),
    ...judgeAge(name, dotNumber, { ...register, retrievedAt: register.retrievedAt }, terms),
  ]
}

function judgeWords(name: string, register: RegisterRecord, terms: GateTerms): readonly GateReason[] {
  const reasons: GateReason[] = []
  const { allowedToOperate, status, outOfServiceOn, common, contract } = register
  if (allowedToOperate === 'no') reasons.push(block('not_allowed', `The register does not allow ${name} to operate.`))
  if (outOfServiceOn !== null)
    reasons.push(block('out_of_service', `${name} is under an out-of-service order since ${outOfServiceOn}.`))
  if (status === 'inactive') reasons.push(block('dot_inactive', `The DOT number of ${name} is inactive.`))
  if (common !== 'active' && contract !== 'active')
    reasons.push(
      common === 'unknown' || contract === 'unknown'
        ? unknown(
            terms,
            'authority_unknown',
            `The register does not say whether ${name} has an authority to haul for hire.`,
          )
        : block('no_authority', `${name} has no active authority to haul for hire.`),
    )
  if (allowedToOperate === 'unknown' || status === 'unknown')
    reasons.push(unknown(terms, 'operation_unknown', `The register does not say whether ${name} may operate.`))
  return reasons
}

type Heard = Pick<RegisterRecord, 'missingSince'> & { readonly retrievedAt: Instant }

function judgeAge(
  name: string,
  dotNumber: string,
  { missingSince, retrievedAt }: Heard,
  terms: GateTerms,
): readonly GateReason[] {
  if (missingSince !== null)
    return [
      unknown(
        terms,
        'not_in_register',
        `Since ${businessDay(missingSince, terms.zone)} the register knows no carrier with the DOT number ${dotNumber} of ${name}.`,
      ),
    ]
  const age = Math.max(0, daysBetween(businessDay(retrievedAt, terms.zone), terms.today))
  if (age <= terms.snapshotDays) return []
  return [warn('snapshot_old', `What the register says about ${name} is ${age} days old. Look it up again.`)]
}
