import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { amountMinor, can, day, id, listOf, Money, page, person, text, uuid } from './values.ts'

const count = z.int().nullable()
/** What is known of a day; null: unknown, which is not 0. Seconds are of all calls of the day together. */
const figures = {
  inbound: count,
  outbound: count,
  answered: count,
  abandoned: count,
  shortAbandoned: count,
  answeredInTime: count,
  abandonedInTime: count,
  dials: count,
  /** Incoming calls that were answered, and outgoing ones that reached somebody. */
  connects: count,
  resolved: count,
  appointments: count,
  deals: count,
  ratings: count,
  ratingSum: count,
  answerSeconds: count,
  talkSeconds: count,
  holdSeconds: count,
  wrapSeconds: count,
  loggedInSeconds: count,
}

const DayTotals = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    campaign: z.strictObject({ id: uuid, name: z.string() }),
    agent: person,
    /** By the campaign's clock. */
    day,
    ...figures,
    revenue: Money.nullable(),
    source: z.enum(['HAND', 'API', 'UPLOAD']),
    recordedBy: person.nullable(),
    recordedAt: z.string(),
    voided: z.strictObject({ at: z.string(), reason: z.string() }).nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'BpoDayTotals' })

const given = z.int().min(0).max(1_000_000).nullable().optional()
const seconds = z.int().min(0).max(1_000_000).nullable().optional()

/** A field that is left out stays as it is; null makes it unknown. */
const GivenTotals = z.strictObject({
  campaignId: uuid,
  agentId: uuid,
  day,
  /** The version that was seen, 0 of a day that had none; left out: whatever stands. */
  version: z.int().min(0).optional(),
  inbound: given,
  outbound: given,
  answered: given,
  abandoned: given,
  shortAbandoned: given,
  answeredInTime: given,
  abandonedInTime: given,
  dials: given,
  connects: given,
  resolved: given,
  appointments: given,
  deals: given,
  ratings: given,
  ratingSum: given,
  answerSeconds: seconds,
  talkSeconds: seconds,
  holdSeconds: seconds,
  wrapSeconds: seconds,
  loggedInSeconds: z.int().min(0).max(90_000).nullable().optional(),
  revenueMinor: amountMinor.nullable().optional(),
})

export const bpoTotals = {
  listDayTotals: endpoint({
    method: 'GET',
    path: '/bpo/kpi',
    permission: 'bpo.read',
    summary: 'Days of agents of which only totals are known, the latest first. A contractor sees their own.',
    query: z.strictObject({
      ...page,
      campaignId: uuid.optional(),
      agentId: uuid.optional(),
      /** Business days of the campaigns, both included, either alone. */
      from: day.optional(),
      to: day.optional(),
    }),
    reply: listOf(DayTotals),
    errors: [],
  }),
  upsertDayTotals: endpoint({
    method: 'POST',
    path: '/bpo/kpi/upsert',
    permission: 'imports.work',
    summary:
      'Enters or corrects totals of days whose calls nobody logged, all or none. A field that is left out stays as it is, null makes it unknown. What stands already changes nothing. 409 `totals.calls_logged` where calls of that agent, campaign and day are logged, `record.changed`; 422 `totals.empty`, `totals.in_future`, `totals.too_old`, `totals.do_not_fit`, `totals.twice`, `totals.offered_unknown`, `totals.ratings_incomplete`.',
    body: z.strictObject({
      ventureId: uuid,
      /** HAND: typed in by a person; API: sent by a program. */
      source: z.enum(['HAND', 'API']).default('API'),
      days: z.array(GivenTotals).min(1).max(400),
    }),
    reply: z.strictObject({
      inserted: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      /** Those that were given, as they stand now. */
      days: z.array(DayTotals),
    }),
    errors: [404, 409, 422],
  }),
  voidDayTotals: endpoint({
    method: 'POST',
    path: '/bpo/kpi/:id/void',
    permission: 'bpo.correct',
    summary: 'Takes mistaken totals out of every figure. They stand again when somebody records them anew.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: DayTotals,
    errors: [404, 409],
  }),
}
export type DayTotals = z.output<typeof DayTotals>
