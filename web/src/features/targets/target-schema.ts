import { isDay } from '@holdfast/engine/kernel'
import { z } from 'zod'

const day = z.string('must be a day').refine(isDay, 'must be a day')

/** What a person writes of a target: the value as its field shows it. */
export const targetSchema = z.object({
  metric: z.string('must be chosen'),
  campaignId: z.string().nullable(),
  userId: z.string().nullable(),
  value: z.number('must be a number').min(0, 'must not be below zero'),
  per: z.enum(['day', 'week', 'month']),
  from: day,
  to: day.nullable(),
})
export type TargetValues = z.output<typeof targetSchema>
