import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, Money, person, uuid } from './values.ts'

const count = z.int()
const direction = z.enum(['INBOUND', 'OUTBOUND'])
const campaign = z.strictObject({ id: uuid, name: z.string() })

/** Today's calls so far, by each campaign's own clock; test and void ones are left out. */
const funnel = {
  calls: count,
  /** Of the calls whose dials are known; null: of none. */
  dials: count.nullable(),
  connects: count,
  appointments: count,
  deals: count,
  /** Of the calls where it is known; null: of none. */
  revenue: Money.nullable(),
}

const FloorAgent = z
  .strictObject({
    agent: person,
    /** STALE: a call stands open that nobody can still be on; it keeps nobody busy. */
    state: z.enum(['ON_CALL', 'STALE', 'IDLE', 'NOT_YET']),
    /** Since the call began, or since the last one of today ended; null: no call today. */
    since: z.string().nullable(),
    call: z.strictObject({ id: uuid, campaign, direction, startedAt: z.string() }).nullable(),
    /** Calls that stand open beside it, or although a later one ended: somebody forgot to end them. */
    leftOpen: count,
    /** Campaigns with calls of the agent today; none: they stand without campaign. */
    campaigns: z.array(uuid),
    ...funnel,
  })
  .meta({ id: 'FloorAgent' })

/** `campaign` null: agents who had no call in any campaign today. */
const FloorCampaign = z
  .strictObject({
    campaign: campaign.nullable(),
    day: day.nullable(),
    agents: count,
    onCall: count,
    ...funnel,
  })
  .meta({ id: 'FloorCampaign' })

export const Floor = z
  .strictObject({
    ventureId: uuid,
    asOf: z.string(),
    staleAfterHours: count,
    onCall: count,
    idle: count,
    stale: count,
    notYet: count,
    today: z.strictObject(funnel),
    campaigns: z.array(FloorCampaign),
    /** On a call first, the longest first; then idle, the longest first. */
    agents: z.array(FloorAgent),
  })
  .meta({ id: 'Floor' })

export const bpoFloor = {
  realtimeStats: endpoint({
    method: 'GET',
    path: '/bpo/realtime-stats',
    permission: 'bpo.read',
    summary: 'Who is on a call, who is idle and since when, and today’s funnel. A contractor sees themselves.',
    query: z.strictObject({ ventureId: uuid }),
    reply: Floor,
    errors: [],
  }),
  realtimeStream: endpoint({
    method: 'GET',
    path: '/bpo/realtime-stats/stream',
    permission: 'bpo.read',
    summary:
      'The same as server-sent events: `floor` with all of it whenever it changes, `gone` when the reader may no longer see it. It ends after `seconds`; whoever listens connects again.',
    query: z.strictObject({
      ventureId: uuid,
      seconds: z.coerce.number().int().min(1).max(900).default(900),
    }),
    reply: z.string(),
    errors: [429],
  }),
}
export type Floor = z.output<typeof Floor>
export type FloorAgent = z.output<typeof FloorAgent>
