import {
  COMPANY_STATUSES,
  COMPLIANCE,
  EQUIPMENT,
  GATE_LEVELS,
  GATE_VERDICTS,
  UNKNOWN_CARRIER,
} from '@holdfast/engine/freight'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { RegisterCarrier } from './fmcsa.ts'
import { Moment } from './load.ts'
import {
  amountMinor,
  can,
  currency,
  day,
  id,
  line,
  listOf,
  Money,
  page,
  person,
  ratio,
  startsWith,
  state,
  text,
  uuid,
} from './values.ts'
import { Voided } from './voided.ts'

/** MC and DOT numbers: digits without what says of which kind they are. */
const digits = z.string().regex(/^\d{1,8}$/, 'must be at most eight digits')
/** The last day is insured too; null: not recorded. Amounts in the venture’s currency. */
const policy = z.strictObject({ amountMinor: amountMinor.nullable(), expiresOn: day.nullable() })
const lane = z.strictObject({ originState: state, destinationState: state })

/** What a person writes of a carrier. */
const fields = {
  name: line(200),
  status: z.enum(COMPANY_STATUSES),
  mcNumber: digits.nullable(),
  dotNumber: digits.nullable(),
  scac: z
    .string()
    .regex(/^[A-Z]{2,4}$/, 'must be two to four capitals')
    .nullable(),
  contactName: text(120).nullable(),
  email: z.email('must be an e-mail address').max(254).nullable(),
  phone: text(40).nullable(),
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length),
  /** Where it likes to drive. */
  lanes: z.array(lane).max(100),
  liability: policy,
  cargo: policy,
  /** 1 to 5; null: nobody rated it. */
  rating: z.int().min(1).max(5).nullable(),
  compliance: z.enum(COMPLIANCE),
  complianceReason: text(500).nullable(),
  /** null: it may be used. */
  doNotUseReason: text(500).nullable(),
  notes: text(2000).nullable(),
}

/** Of the two insurances: one expires within 30 days · one is over · the end of one is not recorded. */
export const INSURANCE_STATES = ['EXPIRING', 'EXPIRED', 'UNKNOWN'] as const

const CarrierRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    status: z.enum(COMPANY_STATUSES),
    mcNumber: z.string().nullable(),
    dotNumber: z.string().nullable(),
    equipment: z.array(z.enum(EQUIPMENT)),
    lanes: z.int(),
    compliance: z.enum(COMPLIANCE),
    isDoNotUse: z.boolean(),
    /** The sooner of the two ends that are recorded. */
    insuredUntil: day.nullable(),
    insurance: z.enum(['GOOD', ...INSURANCE_STATES]),
    rating: z.int().nullable(),
  })
  .meta({ id: 'CarrierRow' })

export const Gate = z
  .strictObject({
    verdict: z.enum(GATE_VERDICTS),
    reasons: z.array(z.strictObject({ code: z.string(), level: z.enum(GATE_LEVELS), sentence: z.string() })),
    /** Whether the person may let it take a load all the same, with a reason. */
    can,
  })
  .meta({ id: 'CarrierGate' })

/** Loads with both times known, and how many of them were on time. Unmeasured is not late: `share` is of the measured. */
const Punctuality = z.strictObject({ loads: z.int(), measured: z.int(), met: z.int(), share: ratio })

const Scorecard = z
  .strictObject({
    from: day,
    to: day,
    /** Loads that it took on these days and still has. */
    loads: z.int(),
    pickup: Punctuality,
    delivery: Punctuality,
    /** Loads that it fell off ÷ loads that it took. Bad: four hours or less before pickup. */
    bounced: z.int(),
    bouncedPct: ratio,
    badBounced: z.int(),
    badBouncedPct: ratio,
    byCurrency: z.array(
      z.strictObject({
        currency,
        loads: z.int(),
        /** Of loads whose cost is known; null: of none it is. */
        cost: Money.nullable(),
        margin: Money.nullable(),
        marginPct: ratio,
        unknownCost: z.int(),
        /** Known costs ÷ miles of the same loads, rounded half away from zero; null: no miles. */
        costPerMile: Money.nullable(),
      }),
    ),
    /** Whatever its day; null: it never had one. */
    lastLoad: z.strictObject({ id: uuid, number: z.string(), coveredOn: day.nullable() }).nullable(),
  })
  .meta({ id: 'CarrierScorecard' })

export const Carrier = z
  .strictObject({
    ...z.strictObject(fields).shape,
    name: z.string(),
    // A number that came by file may be none.
    mcNumber: z.string().nullable(),
    dotNumber: z.string().nullable(),
    email: z.string().nullable(),
    lanes: z.array(z.strictObject({ originState: z.string(), destinationState: z.string() })),
    id: uuid,
    ventureId: uuid,
    /** Of the venture. */
    currency,
    scorecard: Scorecard,
    gate: Gate,
    /** null: it was never looked up, or has no DOT number. */
    register: RegisterCarrier.nullable(),
    mergedFrom: z.array(person),
    timeline: z.array(Moment),
    /** null: it stands. */
    voided: Voided.nullable(),
    version: z.int(),
    can,
  })
  .meta({ id: 'Carrier' })

const settings = {
  /** Whether a carrier of whom authority or insurance is not known may take a load. */
  unknownCarrier: z.enum(UNKNOWN_CARRIER),
  /** After so many days an answer of the register is old. */
  snapshotDays: z.int().min(1).max(365),
  /** More days than these after the last delivery a customer is dormant. */
  dormantDays: z.int().min(1).max(3650),
}
const DeskSettings = z
  .strictObject({ ventureId: uuid, ...settings, version: z.int(), can })
  .meta({ id: 'FreightSettings' })

export const carriers = {
  listCarrierDesk: endpoint({
    method: 'GET',
    path: '/freight/carriers/list',
    permission: 'freight.read',
    summary: 'Carriers by name with equipment, insurance and compliance; whoever was merged is left out.',
    query: z.strictObject({
      ...page,
      startsWith,
      equipment: z.enum(EQUIPMENT).optional(),
      /** A preferred lane begins or ends there. */
      state: state.optional(),
      insurance: z.enum(INSURANCE_STATES).optional(),
      doNotUse: z.enum(['true', 'false']).optional(),
      compliance: z.enum(COMPLIANCE).optional(),
      status: z.enum(COMPANY_STATUSES).optional(),
      /** true: only those that are void; else only those that stand. */
      voided: z.enum(['true', 'false']).optional(),
    }),
    reply: listOf(CarrierRow),
    errors: [],
  }),
  getCarrier: endpoint({
    method: 'GET',
    path: '/freight/carriers/:id',
    permission: 'freight.read',
    summary:
      'One carrier with its scorecard, gate and register record; who was merged answers with the one that stayed.',
    params: id,
    reply: Carrier,
    errors: [404],
  }),
  changeCarrier: endpoint({
    method: 'PATCH',
    path: '/freight/carriers/:id',
    permission: 'freight.write',
    summary: 'Edits fields; what is not given stays.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(fields).partial().shape }),
    reply: Carrier,
    errors: [404, 409, 422],
  }),
  mergeCarrier: endpoint({
    method: 'POST',
    path: '/freight/carriers/:id/merge',
    permission: 'freight.correct',
    summary: 'Makes this carrier one with another, who stays: loads, fall-offs, lanes and numbers move.',
    params: id,
    body: z.strictObject({ intoId: uuid }),
    reply: Carrier,
    errors: [404, 409, 422],
  }),
  voidCarrier: endpoint({
    method: 'POST',
    path: '/freight/carriers/:id/void',
    permission: 'freight.correct',
    summary:
      'Takes a carrier that was entered by mistake out of every list; nothing is deleted. 409 `carrier.in_use` while loads, fall-offs or outreach name it, and which.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: Carrier,
    errors: [404, 409, 422],
  }),
  bringBackCarrier: endpoint({
    method: 'POST',
    path: '/freight/carriers/:id/bring-back',
    permission: 'freight.correct',
    summary: 'Lets a void carrier stand again.',
    params: id,
    reply: Carrier,
    errors: [404, 409],
  }),
  carrierGate: endpoint({
    method: 'GET',
    path: '/freight/carriers/:id/gate',
    permission: 'freight.read',
    summary: 'Whether a carrier may take a load now, and why not; asked before a load is covered.',
    params: id,
    reply: Gate,
    errors: [404],
  }),
  getFreightSettings: endpoint({
    method: 'GET',
    path: '/freight/settings',
    permission: 'freight.read',
    summary:
      'What the desk of a venture decided: about carriers of whom nothing is known, and when customers are dormant.',
    query: z.strictObject({ ventureId: uuid }),
    reply: DeskSettings,
    errors: [],
  }),
  setFreightSettings: endpoint({
    method: 'PUT',
    path: '/freight/settings',
    permission: 'freight.correct',
    summary: 'Sets what the desk of a venture decided.',
    body: z.strictObject({ ventureId: uuid, version: z.int().min(1), ...settings }),
    reply: DeskSettings,
    errors: [409],
  }),
}

export type Carrier = z.output<typeof Carrier>
export type CarrierRow = z.output<typeof CarrierRow>
export type Gate = z.output<typeof Gate>
export type FreightSettings = z.output<typeof DeskSettings>
