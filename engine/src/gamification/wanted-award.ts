import { type Call, isCompleted } from '../bpo/index.ts'
import { COUNTED_AS_DELIVERED, type Credit, type CreditRole, type Load, type Quote } from '../freight/index.ts'
import { compare, type Day, type Instant, rational, type UserId, type VentureId } from '../kernel/index.ts'
import type { Trigger } from './triggers.ts'

/** The state of an award that the facts, as they are now, call for. */
export type Wanted = {
  /** One award per venture and key, however often and in whatever order its events arrive. */
  readonly key: string
  readonly trigger: Trigger
  /** Null when nobody is to have it. */
  readonly userId: UserId | null
  readonly active: boolean
  /** When it was earned: it decides the price and the day; null while there is nothing to earn. */
  readonly factAt: Instant | null
  readonly factDay: Day | null
}

export type LoadFact = Pick<
  Load,
  'id' | 'status' | 'deliveredAt' | 'deliveredOn' | 'deliveredBy' | 'credits' | 'isTest' | 'voidedAt'
> & { readonly kind: 'load' }
export type QuoteFact = Pick<
  Quote,
  'id' | 'status' | 'salespersonId' | 'bookedAt' | 'bookedOn' | 'isTest' | 'voidedAt'
> & {
  readonly kind: 'quote'
}
export type CallFact = Pick<
  Call,
  'id' | 'direction' | 'startedOn' | 'endedAt' | 'answered' | 'agentUserId' | 'isTest' | 'voidedAt'
> & { readonly kind: 'call' }
export type DayFact = {
  readonly kind: 'day_opened'
  readonly userId: UserId
  readonly ventureId: VentureId
  readonly day: Day
  readonly at: Instant
}
export type AwardFact = LoadFact | QuoteFact | CallFact | DayFact

/** Receiver and key of each trigger: domain.md §4, table. Void and test records earn nothing. */
export function wantedAward(fact: AwardFact): Wanted {
  switch (fact.kind) {
    case 'load':
      return forLoad(fact)
    case 'quote':
      return forQuote(fact)
    case 'call':
      return forCall(fact)
    case 'day_opened':
      return forDay(fact)
  }
}

/** Whoever recorded the delivery; of an imported load whoever is credited with DISPATCH, else SALES, else nobody. */
function forLoad(load: LoadFact): Wanted {
  const receiver = load.deliveredBy ?? mostCredited(load, 'DISPATCH') ?? mostCredited(load, 'SALES')
  const delivered = COUNTED_AS_DELIVERED.includes(load.status) && !load.isTest && load.voidedAt === null
  const award = { key: `load_completed_${load.id}`, trigger: 'LOAD_COMPLETED' } as const
  return delivered ? earned(award, receiver, load.deliveredAt, load.deliveredOn) : notEarned(award)
}

function forQuote(quote: QuoteFact): Wanted {
  const booked = quote.status === 'BOOKED' && !quote.isTest && quote.voidedAt === null
  const award = { key: `quote_converted_${quote.id}`, trigger: 'QUOTE_CONVERTED' } as const
  return booked ? earned(award, quote.salespersonId, quote.bookedAt, quote.bookedOn) : notEarned(award)
}

function forCall(call: CallFact): Wanted {
  const completed = isCompleted(call) && !call.isTest && call.voidedAt === null
  const award = { key: `bpo_call_${call.id}`, trigger: 'BPO_CALL_COMPLETED' } as const
  return completed ? earned(award, call.agentUserId, call.endedAt, call.startedOn) : notEarned(award)
}

function forDay({ userId, day, ventureId, at }: DayFact): Wanted {
  const award = { key: `first_login_${userId}_${day}_${ventureId}`, trigger: 'FIRST_DAILY_LOGIN' } as const
  return earned(award, userId, at, day)
}

type Award = Pick<Wanted, 'key' | 'trigger'>

function earned(award: Award, userId: UserId | null, factAt: Instant | null, factDay: Day | null): Wanted {
  return { ...award, userId, active: userId !== null, factAt, factDay }
}

function notEarned(award: Award): Wanted {
  return { ...award, userId: null, active: false, factAt: null, factDay: null }
}

/** Among equal shares the lowest id, so that the answer never depends on the order of the credits. */
function mostCredited({ credits }: LoadFact, role: CreditRole): UserId | null {
  const ofRole = credits.filter((credit) => credit.role === role)
  return [...ofRole].sort(byShare)[0]?.userId ?? null
}

function byShare(a: Credit, b: Credit): number {
  return compare(rational(b.share), rational(a.share)) || (a.userId < b.userId ? -1 : 1)
}
