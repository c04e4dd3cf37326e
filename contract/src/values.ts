import { stateCode } from '@holdfast/engine/freight'
import {
  FIRST_DAY,
  hasControl,
  isDay,
  isKeptDay,
  isKeptInstant,
  isZone,
  LAST_DAY,
  tidyLine,
} from '@holdfast/engine/kernel'
import { z } from 'zod'

export const uuid = z.uuid()
export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be a currency code of three capitals, such as USD')
const between = `between ${FIRST_DAY} and ${LAST_DAY}`
/** Business day `YYYY-MM-DD` in the venture's zone. */
export const day = z
  .string()
  .refine(isDay, { message: 'must be a day written YYYY-MM-DD', abort: true })
  .refine(isKeptDay, `must be a day ${between}`)
/** ISO 8601 instant with at most nine decimals of a second; any offset is taken, replies are UTC. */
export const instant = z.iso
  .datetime({ offset: true, message: 'must be an instant such as 2026-06-18T13:12:00Z', abort: true })
  .refine((text) => !/\.\d{10}/.test(text), { message: 'must have at most nine decimals of a second', abort: true })
  .refine(isKeptInstant, `must be an instant ${between}, UTC`)
export const zone = z.string().refine(isZone, 'must be an IANA time zone such as America/Chicago')
/** Whole minor units (cents) of one currency. */
export const Money = z.strictObject({ minor: z.int(), currency }).meta({ id: 'Money' })
export type Money = z.output<typeof Money>
/** Whole minor units of a sum that cannot be negative, such as what a customer is billed. */
export const amountMinor = z.int().min(0).max(1_000_000_000_000)
/** An exact decimal as text: rates, ratios, shares. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,12})?$/, 'must be a decimal number such as 0.02')
/** null: nothing to divide by, shown as "no data". */
export const ratio = z.string().nullable()

/** Text that a person writes: trimmed, without control characters, bounded. */
export function text(max: number): z.ZodType<string, string> {
  return bounded(z.string().trim(), max)
}

/** A name or a place: one line, tidied before anything compares or keeps it. */
export function line(max: number): z.ZodType<string, string> {
  return bounded(z.string().overwrite(tidyLine), max)
}

/** Two letters of a state are kept as a code. */
export const state = bounded(z.string().overwrite(stateCode), 40)

function bounded(written: z.ZodString, max: number): z.ZodType<string, string> {
  return written
    .min(1, 'must not be empty')
    .max(max, `must have at most ${max} characters`)
    .refine((value) => !hasControl(value), 'must not contain control characters')
}

export const id = z.strictObject({ id: uuid })

/** What every list takes. The cursor is opaque and belongs to the query that gave it. */
export const page = {
  ventureId: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(500).optional(),
}

/** Beginnings of words, in any order, without case and accents: "po aver" finds Ávery Point. */
export const startsWith = z.string().trim().max(80).optional()

export function listOf<S extends z.ZodType>(item: S) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), hasMore: z.boolean() })
}

/** What the person may do next with a record; the screens ask this and never a role. */
export const can = z.record(z.string(), z.boolean())

export const person = z.strictObject({ id: uuid, name: z.string() })

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
    /** What a program needs to go on: the id of the record that exists, the version that is current. */
    facts: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.output<typeof Problem>
