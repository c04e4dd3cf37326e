import { ProblemError } from '../../lib/problem-error.ts'

/** The refusal that the server would answer for a venture in which the person is not. */
export const notYours = () =>
  new ProblemError({
    status: 403,
    code: 'venture.out_of_scope',
    title: 'This venture is not yours',
    detail: 'You do not belong to this venture.',
  })
