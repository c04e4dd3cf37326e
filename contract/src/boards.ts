import { CREDIT_ROLES, FLAG_KINDS, LOST_REASONS, URGENCIES } from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { LoadRow } from './load.ts'
import { can, day, listOf, Money, page, person, state, uuid } from './values.ts'

const window = z.strictObject({ from: z.string().nullable(), to: z.string().nullable() })

/** How many loads each group of the whole board holds and Σ bill, a row for each currency; groups without a load have none. */
const headsOf = <S extends z.ZodType>(group: S) =>
  z.strictObject({ heads: z.array(z.strictObject({ group, loads: z.int(), bill: Money })) })
const ofVenture = z.strictObject({ ventureId: page.ventureId })

/** Nobody takes it yet. */
const CoverageRow = z
  .strictObject({
    ...LoadRow.shape,
    pickup: window,
    /** The last moment at which a truck is in time; null: no pickup time is known. */
    pickupBy: z.string().nullable(),
    urgency: z.enum(URGENCIES),
    createdAt: z.string(),
    /** How many carriers gave it back so far. */
    fallOffs: z.int(),
    can,
  })
  .meta({ id: 'CoverageRow' })

/** A flag that is up, with its load; a load has at most one of each kind. */
const AtRiskRow = z
  .strictObject({
    id: uuid,
    kind: z.enum(FLAG_KINDS),
    reason: z.string(),
    raisedAt: z.string(),
    /** null: nobody whom the reader knows. */
    raisedBy: person.nullable(),
    load: LoadRow,
    pickup: window,
    delivery: window,
    /** Credited on the load in the role that is nearest to the truck; none: nobody is credited. */
    responsible: z.array(z.strictObject({ role: z.enum(CREDIT_ROLES), person })),
    can,
  })
  .meta({ id: 'AtRiskRow' })

const LostRow = z
  .strictObject({
    ...LoadRow.shape,
    lost: z.strictObject({ at: z.string(), on: day, reason: z.enum(LOST_REASONS), note: z.string().nullable() }),
  })
  .meta({ id: 'LostRow' })

/** `key` null: all others in one, which have no list of their own. */
const LostGroup = z
  .strictObject({
    key: z.string().nullable(),
    label: z.string(),
    loads: z.int(),
    valueMinor: z.int(),
    /** Of the list of loads, beside `filters` of the whole; null: no list. */
    filters: z.record(z.string(), z.string()).nullable(),
  })
  .meta({ id: 'LostGroup' })

/** Lost by business day, as figures count it: what is LOST now. Money of one currency, the greatest value first. */
const LostFigures = z
  .strictObject({
    currency: z.string(),
    loads: z.int(),
    valueMinor: z.int(),
    byReason: z.array(LostGroup),
    byCustomer: z.array(LostGroup),
    /** From state to state. */
    byLane: z.array(LostGroup),
    /** Every day, week or month of the range, those without a loss too. */
    trend: z.array(z.strictObject({ firstDay: day, lastDay: day, loads: z.int(), valueMinor: z.int() })),
  })
  .meta({ id: 'LostFigures' })

const lostFilters = {
  lostFrom: day.optional(),
  lostTo: day.optional(),
  lostReason: z.enum(LOST_REASONS).optional(),
  customerId: uuid.optional(),
  originState: state.optional(),
  destinationState: state.optional(),
  currency: z.string().length(3).optional(),
}

export const boards = {
  listUncovered: endpoint({
    method: 'GET',
    path: '/freight/coverage',
    permission: 'freight.read',
    summary: 'Open loads that nobody takes yet, the most urgent pickup first.',
    query: z.strictObject({ ...page, urgency: z.enum(URGENCIES).optional() }),
    reply: listOf(CoverageRow),
    errors: [],
  }),
  countUncovered: endpoint({
    method: 'GET',
    path: '/freight/coverage/heads',
    permission: 'freight.read',
    summary: 'How many open loads of each urgency nobody takes yet, and what they are worth.',
    query: ofVenture,
    reply: headsOf(z.enum(URGENCIES)),
    errors: [],
  }),
  listAtRisk: endpoint({
    method: 'GET',
    path: '/freight/at-risk-loads',
    permission: 'freight.read',
    summary: 'Flags that are up, by kind, the one that has waited longest first.',
    query: z.strictObject({ ...page, kind: z.enum(FLAG_KINDS).optional() }),
    reply: listOf(AtRiskRow),
    errors: [],
  }),
  countAtRisk: endpoint({
    method: 'GET',
    path: '/freight/at-risk-loads/heads',
    permission: 'freight.read',
    summary: 'How many loads have each flag up, and what they are worth.',
    query: ofVenture,
    reply: headsOf(z.enum(FLAG_KINDS)),
    errors: [],
  }),
  listLost: endpoint({
    method: 'GET',
    path: '/freight/lost-loads',
    permission: 'freight.read',
    summary: 'Lost loads with their reasons, the last lost first.',
    query: z.strictObject({ ...page, ...lostFilters }),
    reply: listOf(LostRow),
    errors: [],
  }),
  lostFigures: endpoint({
    method: 'GET',
    path: '/freight/lost-loads/figures',
    permission: 'freight.read',
    summary: 'What one venture lost in at most 400 days: by reason, customer and lane, and its trend.',
    query: z.strictObject({ ventureId: uuid, from: day, to: day }),
    reply: z.strictObject({
      ventureId: uuid,
      from: day,
      to: day,
      groupBy: z.enum(['day', 'week', 'month']),
      /** The venture's own currency first, also when nothing was lost. */
      currencies: z.array(LostFigures),
    }),
    errors: [422],
  }),
}
export type CoverageRow = z.output<typeof CoverageRow>
export type AtRiskRow = z.output<typeof AtRiskRow>
export type LostRow = z.output<typeof LostRow>
export type LostGroup = z.output<typeof LostGroup>
export type LostFigures = z.output<typeof LostFigures>
