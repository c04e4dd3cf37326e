import type { AgentId, CallId, CampaignId, Day, Instant, UserId, VentureId } from '../kernel/index.ts'

export const CALL_DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const
export type CallDirection = (typeof CALL_DIRECTIONS)[number]

/** What came of a call. Null is unknown, never 0 or no. Seconds and dials are whole, money is whole minor units. */
export type CallOutcome = {
  readonly answered: boolean | null
  /** Waiting time; only of a call that was answered. */
  readonly answeredAfterSeconds: number | null
  readonly talkSeconds: number | null
  readonly holdSeconds: number | null
  readonly wrapSeconds: number | null
  readonly dials: number | null
  /** Inbound, connected is answered. */
  readonly connected: boolean | null
  readonly resolved: boolean | null
  readonly appointmentSet: boolean | null
  readonly dealWon: boolean | null
  readonly revenueMinor: number | null
  /** 1 to 5. */
  readonly rating: number | null
}

/** A call as its rules see it; it belongs to the business day of its start in the campaign's zone. */
export type Call = CallOutcome & {
  readonly id: CallId
  readonly ventureId: VentureId
  readonly campaignId: CampaignId
  readonly zone: string
  readonly currency: string
  readonly agentId: AgentId
  /** The agent's person. */
  readonly agentUserId: UserId
  readonly direction: CallDirection
  readonly startedAt: Instant
  readonly startedOn: Day
  /** Null while the call is open. */
  readonly endedAt: Instant | null
  readonly externalRef: string | null
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

export type CallContext = { readonly at: Instant; readonly by: UserId }
