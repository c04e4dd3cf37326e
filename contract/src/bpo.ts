import { z } from 'zod'
import { Agent, Campaign } from './bpo-setup.ts'
import { givenTerms } from './bpo-terms.ts'
import { endpoint } from './endpoint.ts'
import { amountMinor, can, day, id, instant, listOf, Money, page, person, text, uuid, zone } from './values.ts'

const seconds = z.int().min(0).max(86_400)
const direction = z.enum(['INBOUND', 'OUTBOUND'])

/** Every measure may be unknown: null is not 0. */
const Call = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    agent: person,
    campaign: z.strictObject({ id: uuid, name: z.string() }),
    direction,
    startedAt: z.string(),
    startedOn: day,
    endedAt: z.string().nullable(),
    answered: z.boolean().nullable(),
    answeredAfterSeconds: z.int().nullable(),
    talkSeconds: z.int().nullable(),
    holdSeconds: z.int().nullable(),
    wrapSeconds: z.int().nullable(),
    dials: z.int().nullable(),
    connected: z.boolean().nullable(),
    resolved: z.boolean().nullable(),
    appointmentSet: z.boolean().nullable(),
    dealWon: z.boolean().nullable(),
    revenue: Money.nullable(),
    rating: z.int().nullable(),
    /** Why somebody else than the agent ended it, where they said. */
    endReason: z.string().nullable(),
    /** Open for so long that nobody can still be on it. */
    isStale: z.boolean(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    zone: z.string(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Call' })

const outcome = {
  answered: z.boolean().nullable(),
  answeredAfterSeconds: seconds.nullable(),
  talkSeconds: seconds.nullable(),
  holdSeconds: seconds.nullable(),
  wrapSeconds: seconds.nullable(),
  dials: z.int().min(0).max(1_000).nullable(),
  connected: z.boolean().nullable(),
  resolved: z.boolean().nullable(),
  appointmentSet: z.boolean().nullable(),
  dealWon: z.boolean().nullable(),
  revenueMinor: amountMinor.nullable(),
  rating: z.int().min(1).max(5).nullable(),
}
const yesNo = z.enum(['true', 'false']).optional()
/** What is not known is neither true nor false. */
const filters = {
  ventureId: page.ventureId,
  campaignId: uuid.optional(),
  agentId: uuid.optional(),
  direction: direction.optional(),
  day: day.optional(),
  /** Business days on which the call started, both included, either alone; given, they order the list. */
  startedFrom: day.optional(),
  startedTo: day.optional(),
  open: yesNo,
  answered: yesNo,
  resolved: yesNo,
  connected: yesNo,
  appointmentSet: yesNo,
  dealWon: yesNo,
  rated: yesNo,
}
const optionalOutcome = z.strictObject(outcome).partial().shape

export const bpo = {
  listCalls: endpoint({
    method: 'GET',
    path: '/bpo/call-logs',
    permission: 'bpo.read',
    summary: 'Calls of the person’s call centres, newest first.',
    query: z.strictObject({ ...page, ...filters }),
    reply: listOf(Call),
    errors: [],
  }),
  exportCalls: endpoint({
    method: 'GET',
    path: '/bpo/call-logs/export.csv',
    permission: 'bpo.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 calls of one venture; what is longer is refused.',
    query: z.strictObject({ ...filters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  logCall: endpoint({
    method: 'POST',
    path: '/bpo/call-logs',
    permission: 'bpo.log_own',
    summary: 'Records a call, still open or already ended. Own calls by anyone, others’ by a team lead and up.',
    body: z.strictObject({
      ventureId: uuid,
      campaignId: uuid,
      /** The caller's own agent when left out. */
      agentId: uuid.optional(),
      direction,
      startedAt: instant,
      endedAt: instant.nullable().optional(),
      externalRef: text(120).optional(),
      ...optionalOutcome,
    }),
    reply: Call,
    errors: [404, 409, 422],
  }),
  changeCall: endpoint({
    method: 'PATCH',
    path: '/bpo/call-logs/:id',
    permission: 'bpo.log_own',
    summary: 'Ends a call, or corrects what was recorded.',
    params: id,
    body: z.strictObject({
      version: z.int().min(1).optional(),
      endedAt: instant.optional(),
      /** With an end: why somebody else than the agent ends the call. */
      endReason: text(500).optional(),
      ...optionalOutcome,
    }),
    reply: Call,
    errors: [404, 409, 422],
  }),
  voidCall: endpoint({
    method: 'POST',
    path: '/bpo/call-logs/:id/void',
    permission: 'bpo.correct',
    summary: 'Takes a mistaken call out of every figure.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Call,
    errors: [404, 409],
  }),
  listCampaigns: endpoint({
    method: 'GET',
    path: '/bpo/campaigns',
    permission: 'bpo.read',
    summary: 'Campaigns with their zone and how their service level is counted today.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(Campaign) }),
    errors: [],
  }),
  createCampaign: endpoint({
    method: 'POST',
    path: '/bpo/campaigns',
    permission: 'bpo.setup',
    summary: 'Adds a campaign. Its zone dates its calls and is the venture’s unless it is given.',
    body: z.strictObject({
      ventureId: uuid,
      name: text(120),
      zone: zone.optional(),
      ...z.strictObject(givenTerms).partial().shape,
    }),
    reply: Campaign,
    errors: [409],
  }),
  listAgents: endpoint({
    method: 'GET',
    path: '/bpo/agents',
    permission: 'bpo.read',
    summary: 'Agents and the people they are.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(Agent) }),
    errors: [],
  }),
  createAgent: endpoint({
    method: 'POST',
    path: '/bpo/agents',
    permission: 'bpo.setup',
    summary: 'Makes one of the venture’s people an agent, whose calls can be logged.',
    body: z.strictObject({ ventureId: uuid, userId: uuid }),
    reply: Agent,
    errors: [409, 422],
  }),
}
export type Call = z.output<typeof Call>
