import type { Call } from './call.ts'

/**
 * The four published ways of counting a service level (Amazon Connect, Google CCAI and ISO 18295 differ in them). Each is
 * incoming calls met ÷ incoming calls counted; ≤ the threshold is in time.
 */
export const SERVICE_LEVEL_VARIANTS = ['OF_OFFERED', 'WITHOUT_SHORT', 'WITH_ABANDONED', 'OF_ANSWERED'] as const
export type ServiceLevelVariant = (typeof SERVICE_LEVEL_VARIANTS)[number]

export type ServiceLevelTerms = {
  readonly variant: ServiceLevelVariant
  /** Whole seconds; an answer after exactly so many is in time. */
  readonly thresholdSeconds: number
  /** Whoever hangs up within so many seconds abandons short. 0: nobody does but at once. */
  readonly shortAbandonSeconds: number
}

/** What a campaign has until somebody says otherwise; the table's defaults say the same. */
export const DEFAULT_TERMS: ServiceLevelTerms = {
  variant: 'OF_OFFERED',
  thresholdSeconds: 20,
  shortAbandonSeconds: 5,
}

export const VARIANT_FORMULAS: Readonly<Record<ServiceLevelVariant, string>> = {
  OF_OFFERED: 'answered in time ÷ offered',
  WITHOUT_SHORT: 'answered in time ÷ (offered − short abandons)',
  WITH_ABANDONED: '(answered or abandoned in time) ÷ offered',
  OF_ANSWERED: 'answered in time ÷ answered',
}

/** "80/20" is short for it and says too little: 20 s, answered in time ÷ offered. */
export function termsInWords({ variant, thresholdSeconds, shortAbandonSeconds }: ServiceLevelTerms): string {
  const short = variant === 'WITHOUT_SHORT' ? `, short up to ${shortAbandonSeconds} s` : ''
  return `${thresholdSeconds} s, ${VARIANT_FORMULAS[variant]}${short}`
}

type Waiting = Pick<Call, 'direction' | 'answered' | 'answeredAfterSeconds' | 'startedAt' | 'endedAt'>

/**
 * Whole seconds that somebody waited who hung up unanswered: from the start to the end. Null where the call is open, was
 * answered, or ends where it starts, as a file writes that does not know.
 */
export function abandonedAfterSeconds({
  direction,
  answered,
  startedAt,
  endedAt,
}: Omit<Waiting, 'answeredAfterSeconds'>) {
  if (direction !== 'INBOUND' || answered !== false || endedAt === null) return null
  const seconds = Math.floor((Date.parse(endedAt) - Date.parse(startedAt)) / 1000)
  return seconds > 0 ? seconds : null
}

export function isShortAbandon(call: Waiting, { shortAbandonSeconds }: ServiceLevelTerms): boolean {
  const waited = abandonedAfterSeconds(call)
  return waited !== null && waited <= shortAbandonSeconds
}

/**
 * What one call adds to both sides. A call of which it is not known whether it was answered, or how long it waited for the
 * answer, is on neither. An abandoned call of unknown wait was not short and not in time: the level is never flattered.
 */
export function serviceLevelPart(call: Waiting, terms: ServiceLevelTerms): { readonly met: 0 | 1; readonly of: 0 | 1 } {
  if (call.direction !== 'INBOUND' || call.answered === null) return NEITHER
  if (call.answered) {
    if (call.answeredAfterSeconds === null) return NEITHER
    return { met: call.answeredAfterSeconds <= terms.thresholdSeconds ? 1 : 0, of: 1 }
  }
  if (terms.variant === 'OF_ANSWERED') return NEITHER
  if (terms.variant === 'WITHOUT_SHORT' && isShortAbandon(call, terms)) return NEITHER
  const waited = abandonedAfterSeconds(call)
  const isInTime = terms.variant === 'WITH_ABANDONED' && waited !== null && waited <= terms.thresholdSeconds
  return { met: isInTime ? 1 : 0, of: 1 }
}

const NEITHER = { met: 0, of: 0 } as const
