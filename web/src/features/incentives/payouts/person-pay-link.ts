import type { LinkTarget } from '../../../ui/link-target.ts'

interface PersonPay {
  readonly ventureId: string
  readonly periodStart: string
  readonly periodEnd: string
}

/** A person's pay of exactly these days, as they see it themselves. */
export const personPayLink = (
  { ventureId, periodStart: from, periodEnd: to }: PersonPay,
  person: string,
): LinkTarget => ({
  to: '/incentives/$id/team',
  params: { id: ventureId },
  search: { period: 'custom', from, to, person },
})

/** Everybody's, of a venture. */
export const venturePayLink = ({ ventureId, periodStart: from, periodEnd: to }: PersonPay): LinkTarget => ({
  to: '/incentives/$id',
  params: { id: ventureId },
  search: { period: 'custom', from, to },
})
