import { FELL_OFF_CAUSES, LOAD_STATUSES, LOST_REASONS, OUTREACH_CHANNELS } from '@holdfast/engine/freight'
import { z } from 'zod'

const change = z.object({ before: z.unknown(), after: z.unknown() })
const credits = z.array(z.object({ role: z.string(), userId: z.string(), share: z.string() }))

/** What events of a load say; one written by an older version may lack any of it. */
const momentFacts = z
  .object({
    status: z.enum(LOAD_STATUSES),
    currency: z.string(),
    customerName: z.string(),
    billMinor: z.int(),
    costMinor: z.int().nullable(),
    billingDate: z.string().nullable(),
    credits,
    creditsBefore: credits,
    reason: z.string().nullable(),
    note: z.string().nullable(),
    lostReason: z.enum(LOST_REASONS).nullable(),
    cause: z.enum(FELL_OFF_CAUSES),
    override: z.object({ reason: z.string() }),
    bad: z.boolean().nullable(),
    minutesBeforePickup: z.number().nullable(),
    changes: z.record(z.string(), change),
    carrierName: z.string().nullable(),
    channel: z.enum(OUTREACH_CHANNELS),
    asked: z.int(),
    leftOut: z.int(),
    isDecline: z.boolean(),
    isLate: z.boolean(),
    offerMinor: z.int().nullable(),
    toLoad: z.string().nullable(),
    fileName: z.string(),
  })
  .partial()

export type MomentFacts = z.output<typeof momentFacts>
export type Credits = z.output<typeof credits>

/** What the words of a moment are made of. */
export interface MomentWordsProps {
  readonly type: string
  readonly facts: MomentFacts
  /** Of the moment before, for what this one changed. */
  readonly before: MomentFacts
  readonly zone: string
  readonly nameOf: (userId: string) => string
}

/** Unreadable facts are as good as none: the moment itself still stands in the timeline. */
export function factsOf(facts: Readonly<Record<string, unknown>>): MomentFacts {
  const parsed = momentFacts.safeParse(facts)
  return parsed.success ? parsed.data : {}
}
