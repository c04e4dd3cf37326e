import type { LinkTarget } from '../../ui/link-target.ts'
import type { PaySearch } from './pay-search.ts'

/** A person's statement in a venture, of the period that is shown. */
export const statementLink = (ventureId: string, person: string): LinkTarget => ({
  to: '/incentives/$id/team',
  params: { id: ventureId },
  search: ({ month, period, from, to }: PaySearch) => ({ month, period, from, to, person }),
})
