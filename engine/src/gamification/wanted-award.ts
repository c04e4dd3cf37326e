import { type Call, isCompleted } from '../bpo/index.ts'
import { COUNTED_AS_DELIVERED, type Credit, type CreditRole, type Load, type Quote } from '../freight/index.ts'
import { compare, type Day, type Instant, rational, type UserId, type VentureId } from '../kernel/index.ts'
import type { EodFact, EodWeekFact } from './eod-fact.ts'
import type { OutreachAwardFact, OutreachFact } from './outreach-fact.ts'
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
/** A review with its first answer; null while nobody has answered. */
export type ReviewFact = {
  readonly kind: 'review'
  readonly id: string
  readonly respondedAt: Instant | null
  readonly respondedOn: Day | null
  readonly respondedBy: UserId | null
}
/** A dispute with the first time that it was won or lost, whatever came later; null: never yet. */
export type DisputeFact = {
  readonly kind: 'dispute'
  readonly id: string
  readonly firstDecidedAt: Instant | null
  readonly firstDecidedOn: Day | null
  readonly firstDecidedBy: UserId | null
  readonly ownerId: UserId | null
  readonly createdBy: UserId | null
}
/** A task with the day of its completion; null while it is not done. */
export type TaskFact = {
  readonly kind: 'task'
  readonly id: string
  readonly completedAt: Instant | null
  readonly completedOn: Day | null
  readonly completedBy: UserId | null
  readonly assigneeId: UserId | null
}
export type DayFact = {
  readonly kind: 'day_opened'
  readonly userId: UserId
  readonly ventureId: VentureId
  readonly day: Day
  readonly at: Instant
}
export type AwardFact =
  | LoadFact
  | QuoteFact
  | OutreachFact
  | OutreachAwardFact
  | CallFact
  | ReviewFact
  | DisputeFact
  | TaskFact
  | EodFact
  | EodWeekFact
  | DayFact

/** Receiver and key of each trigger: domain.md §4, table. Void and test records earn nothing. */
export function wantedAward(fact: AwardFact): Wanted {
  switch (fact.kind) {
    case 'load':
      return forLoad(fact)
    case 'quote':
      return forQuote(fact)
    case 'outreach':
      return forOutreach(fact)
    case 'outreach_award':
      return forOutreachAward(fact)
    case 'call':
      return forCall(fact)
    case 'review':
      return forReview(fact)
    case 'dispute':
      return forDispute(fact)
    case 'task':
      return forTask(fact)
    case 'eod':
      return forReport(fact)
    case 'eod_week':
      return forWeek(fact)
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

/** Once per send, however many were asked. */
function forOutreach({ id, sentBy, sentAt, sentOn, isCounted }: OutreachFact): Wanted {
  const award = { key: `outreach_sent_${id}`, trigger: 'CARRIER_OUTREACH_SENT' } as const
  return isCounted ? earned(award, sentBy, sentAt, sentOn) : notEarned(award)
}

/** Once per load: an award that ended gives it back, and the next one has it, whoever made that. */
function forOutreachAward({ id, awardedBy, awardedAt, awardedOn, stands }: OutreachAwardFact): Wanted {
  const award = { key: `outreach_awarded_${id}`, trigger: 'OUTREACH_AWARDED' } as const
  return stands ? earned(award, awardedBy, awardedAt, awardedOn) : notEarned(award)
}

function forCall(call: CallFact): Wanted {
  const completed = isCompleted(call) && !call.isTest && call.voidedAt === null
  const award = { key: `bpo_call_${call.id}`, trigger: 'BPO_CALL_COMPLETED' } as const
  return completed ? earned(award, call.agentUserId, call.endedAt, call.startedOn) : notEarned(award)
}

/** The first answer counts, to its author. */
function forReview({ id, respondedAt, respondedOn, respondedBy }: ReviewFact): Wanted {
  const award = { key: `hotel_review_${id}_response`, trigger: 'HOTEL_REVIEW_RESPONDED' } as const
  return respondedAt === null ? notEarned(award) : earned(award, respondedBy, respondedAt, respondedOn)
}

/** Whoever resolved it, else its owner, else who entered it. */
function forDispute({ id, firstDecidedAt, firstDecidedOn, firstDecidedBy, ownerId, createdBy }: DisputeFact): Wanted {
  const award = { key: `hotel_dispute_${id}_resolve`, trigger: 'HOTEL_DISPUTE_RESOLVED' } as const
  const receiver = firstDecidedBy ?? ownerId ?? createdBy
  return firstDecidedAt === null ? notEarned(award) : earned(award, receiver, firstDecidedAt, firstDecidedOn)
}

/** Whose task it is, else who completed it. */
function forTask({ id, completedAt, completedOn, completedBy, assigneeId }: TaskFact): Wanted {
  const award = { key: `task_completed_${id}`, trigger: 'TASK_COMPLETED' } as const
  return completedAt === null ? notEarned(award) : earned(award, assigneeId ?? completedBy, completedAt, completedOn)
}

/** Its author, as long as the report of the day stands. */
function forReport({ id, ventureId, day, submittedAt }: EodFact): Wanted {
  const award = { key: `eod_${id}_${ventureId}_${day}`, trigger: 'EOD_REPORT_SUBMITTED' } as const
  return submittedAt === null ? notEarned(award) : earned(award, id, submittedAt, day)
}

/** Once a week, on the day whose report made it perfect. */
function forWeek({ id, ventureId, weekStart, perfectBy }: EodWeekFact): Wanted {
  const award = { key: `perfect_week_${id}_${ventureId}_${weekStart}`, trigger: 'PERFECT_WEEK_EOD' } as const
  return perfectBy === null ? notEarned(award) : earned(award, id, perfectBy.submittedAt, perfectBy.day)
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
