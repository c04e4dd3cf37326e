import { add, compare, type Decision, isDecimal, rational, refuse, unchanged, ZERO } from '../kernel/index.ts'
import { CREDIT_ROLES, type Credit } from './credits.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { refuseVoided } from './step.ts'

/** `version`: of the load, as whoever gives the credits saw it. */
type CreditsGiven = { readonly credits: readonly Credit[]; readonly version: number }

const ONE = rational(1)
const MOST_DIGITS = 6

/**
 * Replaces who shares the load (domain.md §3, Credit); an empty list makes it uncredited. The same people with the same
 * shares change nothing, whatever version was seen. Refuses `load.share_invalid`, `load.credit_repeated`,
 * `load.shares_not_whole`, and `record.changed` when somebody else changed the load since.
 */
export function setCredits(
  load: Load,
  { credits, version }: CreditsGiven,
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  checkCredits(credits)
  if (isSameCredits(load.credits, credits)) return unchanged(load)
  if (version !== load.version) refuseChanged(load)
  return decided(load, { credits }, 'freight.credits_changed', { creditsBefore: load.credits }, context)
}

function refuseChanged({ version, credits }: Load): never {
  const sentence = 'Somebody changed this load meanwhile. Look at its shares again before you save.'
  return refuse('conflict', 'record.changed', sentence, { version, credits })
}

/** Refuses `load.share_invalid`, `load.credit_repeated`, `load.shares_not_whole`. */
export function checkCredits(credits: readonly Credit[]): void {
  credits.forEach(checkShare)
  checkRepetition(credits)
  for (const role of CREDIT_ROLES) checkSum(credits.filter((credit) => credit.role === role))
}

function checkShare({ share }: Credit): void {
  const digits = share.split('.')[1]?.length ?? 0
  if (isDecimal(share) && digits <= MOST_DIGITS && compare(rational(share), ZERO) > 0) return
  refuse('refused', 'load.share_invalid', 'A share is above 0 and has at most six decimals, like 0.5.', { share })
}

function checkRepetition(credits: readonly Credit[]): void {
  if (new Set(credits.map(personInRole)).size < credits.length)
    refuse('refused', 'load.credit_repeated', 'A person stands once in each role. Add their shares together.')
}

function checkSum(credits: readonly Credit[]): void {
  const sum = credits.map((credit) => rational(credit.share)).reduce(add, ZERO)
  if (credits.length > 0 && compare(sum, ONE) !== 0)
    refuse('refused', 'load.shares_not_whole', 'The shares of a role sum to exactly 1.', { role: credits[0]?.role })
}

/** The same people with the same shares, in whatever order. */
export function isSameCredits(before: readonly Credit[], after: readonly Credit[]): boolean {
  const shares = new Map(before.map((credit) => [personInRole(credit), credit.share]))
  const kept = after.every((credit) => {
    const share = shares.get(personInRole(credit))
    return share !== undefined && compare(rational(share), rational(credit.share)) === 0
  })
  return kept && before.length === after.length
}

function personInRole(credit: Credit): string {
  return `${credit.role} ${credit.userId}`
}
