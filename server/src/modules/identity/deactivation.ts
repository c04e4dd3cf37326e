import type { UserMembership } from '@holdfast/contract'
import { ROLE_NAMES } from '@holdfast/engine/access'
import type { Day, RefusalKind } from '@holdfast/engine/kernel'
import { type Caller, type CallerVenture, todayIn } from '../../platform/caller.ts'
import { mayManagePerson, rolesToGive, stillHeld } from '../ventures/index.ts'
import { administersGroup, type Held, mayEditAccount, standsOver } from './policy.ts'

type WhyNot = { readonly kind: RefusalKind; readonly code: string; readonly sentence: string }
type Leaving = {
  readonly account: Held & { readonly deactivatedOn: Day | null }
  /** Those in which it is asked for. */
  readonly ventures: readonly CallerVenture[]
  /** In these ventures. */
  readonly memberships: readonly UserMembership[]
  /** Everywhere, and not only in a venture that was named. */
  readonly everywhere: boolean
}

/** Why somebody may not be deactivated, in the ventures that were asked for; null when they may. */
export function whyNotDeactivate(caller: Caller, leaving: Leaving): WhyNot | null {
  const { account, ventures } = leaving
  if (caller.person?.id === account.id)
    return no('forbidden', 'account.own', 'This is your own account. Somebody else has to do this.')
  if (!standsOver(caller, account)) return no('forbidden', 'account.above', ABOVE)
  if (ventures.some((venture) => !mayManagePerson(caller, venture.id, account.id)))
    return no('forbidden', 'permission.missing', 'You may not manage the people of this venture.')
  const above = ventures.flatMap((venture) =>
    heldIn(leaving, venture).filter(({ role }) => !rolesToGive(caller, venture.id).includes(role)),
  )[0]
  if (above)
    return no(
      'forbidden',
      'role.above',
      `They are ${ROLE_NAMES[above.role]} of ${above.ventureName}, which stands above your own role there.`,
    )
  if (account.deactivatedOn !== null) return no('conflict', 'user.deactivated', 'This account is closed already.')
  if (!closesAccount(caller, leaving) && leavingVentures(leaving).length === 0)
    return no('conflict', 'user.nothing_to_end', 'They have no day to come here that could be taken from them.')
  return null
}

/** Those of the ventures in which they are or will be something, also on a last day that is not over. */
export function leavingVentures(leaving: Pick<Leaving, 'ventures' | 'memberships'>): readonly CallerVenture[] {
  return leaving.ventures.filter((venture) => heldIn(leaving, venture).some(({ hasLeft }) => !hasLeft))
}

/** Who administers everybody closes the account itself; anybody else only takes their own ventures from it. */
export function closesAccount(caller: Caller, { account, everywhere }: Leaving): boolean {
  return everywhere && administersGroup(caller) && mayEditAccount(caller, account)
}

/** The last day that counts: the latest today of the ventures that are left. */
export function lastDayOf(caller: Caller, ventures: readonly CallerVenture[]): Day {
  const todays = ventures.map((venture) => venture.today)
  return todays.sort().at(-1) ?? todayIn('UTC', caller.now)
}

function heldIn({ memberships }: Pick<Leaving, 'memberships'>, venture: CallerVenture): readonly UserMembership[] {
  return stillHeld(
    memberships.filter(({ ventureId }) => ventureId === venture.id),
    venture.today,
  )
}

export const ABOVE = 'This person holds a role in the group that you do not stand over.'

function no(kind: RefusalKind, code: string, sentence: string): WhyNot {
  return { kind, code, sentence }
}
