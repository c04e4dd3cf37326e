import { z } from 'zod'
import { ProblemError } from '../../../../lib/problem-error.ts'
import type { MyVenture } from '../../../../lib/session.ts'

/** A hold as the form has it: of a load its number, which is looked up. */
export const holdSchema = z
  .object({
    ventureId: z.string('must be chosen'),
    kind: z.enum(['PERSON', 'LOAD', 'VENTURE']),
    userId: z.string().nullable(),
    loadNumber: z.string().trim().max(40, 'must have at most 40 characters'),
    reason: z.string('must say why').trim().min(1, 'must say why').max(500, 'must have at most 500 characters'),
  })
  .refine(({ kind, userId }) => kind !== 'PERSON' || userId !== null, { path: ['userId'], message: 'must be chosen' })
  .refine(({ kind, loadNumber }) => kind !== 'LOAD' || loadNumber !== '', {
    path: ['loadNumber'],
    message: 'must be a load’s number',
  })

export const hasLoads = (venture: Pick<MyVenture, 'type'> | undefined): boolean =>
  venture?.type === 'LOGISTICS' || venture?.type === 'TRANSPORT'

/** At the field in which the number was written. */
export const noSuchLoad = (number: string): ProblemError =>
  new ProblemError({
    status: 404,
    code: 'load.unknown',
    title: 'No such load',
    detail: `The venture has no load ${number}.`,
    errors: [{ path: 'loadNumber', message: `The venture has no load ${number}.` }],
  })
