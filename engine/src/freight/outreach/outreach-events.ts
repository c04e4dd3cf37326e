import type { BusinessEvent, Instant, UserId } from '../../kernel/index.ts'
import type { Load } from '../load.ts'
import type { OutreachChannel } from './channels.ts'

/** They are about the load, whose history they stand in, and touch no day: no figure counts them. */
export const OUTREACH_EVENT_TYPES = [
  'freight.outreach_sent',
  'freight.outreach_answered',
  'freight.outreach_answer_moved',
  'freight.outreach_awarded',
] as const
export type OutreachEventType = (typeof OUTREACH_EVENT_TYPES)[number]

export type OutreachExtra = {
  'freight.outreach_sent': {
    readonly outreachId: string
    readonly channel: OutreachChannel
    readonly asked: number
    readonly leftOut: number
  }
  /** `sentBy`: who asked, and would like to know. */
  'freight.outreach_answered': {
    readonly recipientId: string
    readonly carrierId: string
    readonly carrierName: string
    readonly isDecline: boolean
    readonly isLate: boolean
    readonly offerMinor: number | null
    readonly sentBy: UserId | null
  }
  /** It was another load's answer, or nobody's: `toLoad` null. */
  'freight.outreach_answer_moved': {
    readonly answerId: string
    readonly carrierId: string
    readonly carrierName: string
    readonly toLoad: string | null
    readonly reason: string
  }
  'freight.outreach_awarded': {
    readonly awardId: string
    readonly recipientId: string
    readonly carrierId: string
    readonly carrierName: string
    readonly costMinor: number | null
  }
}
/** `by` null: nobody had to, it came by itself. */
type Facts = Pick<Load, 'number' | 'lane' | 'currency' | 'isTest'> & {
  readonly by: UserId | null
  readonly at: Instant
}
export type OutreachEvent<T extends OutreachEventType = OutreachEventType> = BusinessEvent<T, Facts & OutreachExtra[T]>
type OfLoad = Pick<Load, 'id' | 'number' | 'lane' | 'currency' | 'isTest'>
type Who = Pick<Facts, 'by' | 'at'>

export function outreachEvent<T extends OutreachEventType>(
  type: T,
  load: OfLoad,
  who: Who,
  extra: OutreachExtra[T],
): OutreachEvent<T> {
  return { type, subjectId: load.id, days: [], facts: { ...factsOf(load, who), ...extra } }
}

function factsOf({ number, lane, currency, isTest }: OfLoad, { by, at }: Who): Facts {
  return { number, lane, currency, isTest, by, at }
}
