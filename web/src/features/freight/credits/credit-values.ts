import type { Load } from '@holdfast/contract'
import { z } from 'zod'
import type { Described } from '../../../ui/conflict.tsx'
import { creditRoles, roleName } from '../names.ts'
import { formatPercent, missingPercent, percentOf, shareOf } from './shares.ts'

const share = z.object({
  userId: z.string('must name a person').min(1, 'must name a person'),
  percent: z
    .number('must be 0 to 100%')
    .nullable()
    .refine((percent) => percent !== null && percent > 0 && percent <= 100, 'must be 0 to 100%'),
})
const shares = z.array(share)

/** The shares of a load as the form holds them, role by role. */
export const creditValues = z.object({ SALES: shares, CSR: shares, DISPATCH: shares, CARRIER_TEAM: shares })
export type Shares = z.input<typeof creditValues>

export function sharesOf({ credits }: Load): Shares {
  const of = (role: (typeof creditRoles)[number]) =>
    credits
      .filter((credit) => credit.role === role)
      .map((credit) => ({ userId: credit.person.id, percent: percentOf(credit.share) }))
  return { SALES: of('SALES'), CSR: of('CSR'), DISPATCH: of('DISPATCH'), CARRIER_TEAM: of('CARRIER_TEAM') }
}

/** As the server takes them. */
export function creditsOf(values: z.output<typeof creditValues>) {
  return creditRoles.flatMap((role) =>
    values[role].map(({ userId, percent }) => ({ role, userId, share: shareOf(percent ?? 0) })),
  )
}

/** Whether the form holds what the load has. */
export function isSame(load: Load, values: z.output<typeof creditValues>): boolean {
  return JSON.stringify(creditsOf(values)) === JSON.stringify(creditsOf(creditValues.parse(sharesOf(load))))
}

/** Role by role, for whoever has to see what somebody else saved. */
export function describeShares({ credits }: Load): Described {
  return creditRoles.map((role) => {
    const shares = credits.filter((credit) => credit.role === role)
    const names = shares.map(({ person, share }) => `${person.name} ${formatPercent(percentOf(share))}`)
    return [roleName(role), names.join(', ') || 'nobody']
  })
}

/** Why the shares cannot be saved yet; null when those of every role make one whole load. */
export function notWhole(values: Shares): string | null {
  for (const role of creditRoles) {
    const missing = missingPercent(values[role].map(({ percent }) => percent))
    if (values[role].length === 0 || missing === 0) continue
    const what = missing > 0 ? `${formatPercent(missing)} is still to give` : `${formatPercent(-missing)} is too much`
    return `The shares of ${roleName(role)} have to add up to 100%: ${what}.`
  }
  return null
}
