import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, id, Money, uuid } from './values.ts'

/** Why the register did not answer. None of these says anything about a carrier. */
export const LOOKUP_OUTCOMES = [
  'found',
  'not_found',
  'not_set_up',
  'key_refused',
  'denied',
  'maintenance',
  'unavailable',
] as const

const yesNo = z.enum(['yes', 'no', 'unknown'])
const authority = z.enum(['active', 'inactive', 'none', 'unknown'])

/** What the register of motor carriers said of one; `unknown`: it did not say, or in a word that nobody knows. */
export const RegisterCarrier = z
  .strictObject({
    dotNumber: z.string(),
    legalName: z.string().nullable(),
    dbaName: z.string().nullable(),
    city: z.string().nullable(),
    state: z.string().nullable(),
    allowedToOperate: yesNo,
    status: z.enum(['active', 'inactive', 'unknown']),
    authority: z.strictObject({ common: authority, contract: authority, broker: authority }),
    safetyRating: z.enum(['satisfactory', 'conditional', 'unsatisfactory', 'none', 'unknown']),
    outOfServiceOn: day.nullable(),
    /** null: not said; 0: none on file. */
    liabilityOnFile: Money.nullable(),
    liabilityRequired: yesNo,
    cargoOnFile: Money.nullable(),
    powerUnits: z.int().nullable(),
    drivers: z.int().nullable(),
    retrievedAt: z.string(),
    /** Whole days since then. */
    ageDays: z.int(),
    /** Since when it answers that it knows no such carrier; null: it does. */
    missingSince: z.string().nullable(),
  })
  .meta({ id: 'RegisterCarrier' })

export const fmcsa = {
  lookUpCarrier: endpoint({
    method: 'GET',
    path: '/logistics/fmcsa-carrier-lookup',
    permission: 'freight.write',
    summary: 'Asks the register of motor carriers by DOT number, MC number or name, one of the three.',
    query: z.strictObject({
      ventureId: uuid,
      dot: z
        .string()
        .regex(/^[1-9]\d{0,7}$/, 'must be at most eight digits')
        .optional(),
      mc: z
        .string()
        .regex(/^\d{1,8}$/, 'must be at most eight digits')
        .optional(),
      name: z.string().trim().min(2).max(120).optional(),
    }),
    reply: z.strictObject({
      outcome: z.enum(LOOKUP_OUTCOMES),
      /** In words, and what to do. */
      says: z.string(),
      /** When it did not answer: what it said before, if anything. By name at most 50, and nothing says whether there are more. */
      items: z.array(
        z.strictObject({
          carrier: RegisterCarrier,
          /** The venture’s own carrier with this DOT number. */
          known: z.strictObject({ id: uuid, name: z.string() }).nullable(),
        }),
      ),
    }),
    errors: [],
  }),
  refreshCarrier: endpoint({
    method: 'POST',
    path: '/carriers/:id/fmcsa-refresh',
    permission: 'freight.write',
    summary: 'Asks the register again for a carrier; what could not be read stays as it was.',
    params: id,
    reply: z.strictObject({
      outcome: z.enum(LOOKUP_OUTCOMES),
      says: z.string(),
      register: RegisterCarrier.nullable(),
    }),
    errors: [404, 422],
  }),
}

export type RegisterCarrier = z.output<typeof RegisterCarrier>
