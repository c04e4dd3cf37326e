import { ASSET_KINDS, VALUATION_METHODS } from '@holdfast/engine/holdings'
import { z } from 'zod'

const words = (max: number) =>
  z.string('must be given').trim().min(1, 'must be given').max(max, `must have at most ${max} characters`)
const currency = z.string('must be given').regex(/^[A-Z]{3}$/, 'must be three capitals such as USD')
const chosen = z.string('must be chosen').min(1, 'must be chosen')
const day = z.string('must be a day')

/** The fields of a company as a form holds them; the share is a percentage there. */
export const entityValues = z.object({
  name: words(120),
  country: z.string('must be given').regex(/^[A-Z]{2}$/, 'must be two capitals such as US'),
  currency,
  ownershipPercent: z
    .number('must be a percentage')
    .gt(0, 'must be above 0')
    .max(100, 'must be at most 100')
    .nullable(),
})

export const accountValues = z.object({
  name: words(120),
  bank: words(120),
  openedOn: day.nullable(),
  closedOn: day.nullable(),
})
export const newAccountValues = accountValues.omit({ closedOn: true }).extend({
  entityId: chosen,
  currency,
  number: z.string('must be given').trim().min(6, 'must have at least 6 characters').max(60, 'is too long'),
})

export const balanceValues = z.object({ day, balanceMinor: z.int('must be an amount') })

export const assetValues = z.object({
  name: words(120),
  kind: z.enum(ASSET_KINDS),
  acquiredOn: day.nullable(),
  disposedOn: day.nullable(),
  note: z.string().trim().max(2_000, 'must have at most 2,000 characters').nullable(),
})
export const newAssetValues = assetValues.omit({ disposedOn: true }).extend({ entityId: chosen, currency })

export const valuationValues = z.object({
  day,
  valueMinor: z.int('must be an amount').min(0, 'must not be below zero'),
  method: z.enum(VALUATION_METHODS, 'must be chosen'),
  author: words(120),
})

export const thresholdValues = z.object({
  dropPercent: z.int('must be a whole number').min(1, 'must be at least 1').max(100, 'must be at most 100'),
  staleDays: z.int('must be a number of days').min(1, 'must be at least 1').max(365, 'must be at most 365'),
})
