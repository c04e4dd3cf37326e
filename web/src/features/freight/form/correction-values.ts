import type { Load } from '@holdfast/contract'
import { z } from 'zod'
import { optionalText } from '../companies/optional-text.ts'
import { editedValues } from './load-values.ts'

/** The fields of a load that is there, and when it was picked up and delivered as far as it was. */
export function correctedValues({ pickedUpAt, deliveredAt }: Pick<Load, 'pickedUpAt' | 'deliveredAt'>) {
  return editedValues
    .extend({ pickedUpAt: known(pickedUpAt), deliveredAt: known(deliveredAt), reason: optionalText(500) })
    .superRefine((values, context) => {
      const isCorrected =
        (pickedUpAt !== null && values.pickedUpAt !== pickedUpAt) ||
        (deliveredAt !== null && values.deliveredAt !== deliveredAt)
      if (isCorrected && values.reason === null)
        context.addIssue({ code: 'custom', path: ['reason'], message: 'must say why the time is corrected' })
    })
}

/** What was recorded gives way to another time, never to none. */
function known(before: string | null) {
  return z
    .string()
    .nullable()
    .refine((value) => value !== null || before === null, 'must be a date and a time')
}
