import { z } from 'zod'

/** A field that may stay empty: the form holds the empty text, the server null. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max.toLocaleString('en-US')} characters`)
    .transform((text) => (text === '' ? null : text))

export const optionalEmail = z
  .string()
  .trim()
  .max(254)
  .refine((text) => text === '' || z.email().safeParse(text).success, 'must be an e-mail address')
  .transform((text) => (text === '' ? null : text))

export const requiredName = z.string().trim().min(1, 'must not be empty').max(200, 'must have at most 200 characters')
