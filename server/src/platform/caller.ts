import type {
  AccessRole,
  GroupRole,
  JobRole,
  Permission,
  PermissionOverride,
  VentureType,
} from '@holdfast/engine/access'
import { may as decideMay } from '@holdfast/engine/access'
import type { Day, Instant, UserId, VentureId, Weekday } from '@holdfast/engine/kernel'
import { businessDay, refuse } from '@holdfast/engine/kernel'

/** A venture as the caller stands in it today: the membership that holds on the venture's own date, if any. */
export type CallerVenture = {
  readonly id: VentureId
  readonly code: string
  readonly name: string
  readonly type: VentureType
  readonly currency: string
  readonly zone: string
  readonly weekStart: Weekday
  readonly liveFrom: Day
  readonly today: Day
  readonly membership: {
    readonly role: AccessRole
    readonly jobRole: JobRole | null
    readonly officeId: string | null
    readonly reportsTo: UserId | null
  } | null
  /** The venture's own settings of the matrix. */
  readonly overrides: readonly PermissionOverride[]
  readonly openedToday: boolean
}

/** Who asks, when, and where they belong. Built anew for every request; jobs act as the system for one venture. */
export type Caller = {
  readonly kind: 'person' | 'system'
  readonly person: {
    readonly id: UserId
    readonly name: string
    readonly email: string
    readonly zone: string | null
    readonly isTest: boolean
  } | null
  readonly impersonatedBy: UserId | null
  readonly groupRole: GroupRole | null
  readonly ventures: readonly CallerVenture[]
  /** The ventures whose rows this call may touch; row-level security is set to exactly these. */
  readonly scope: readonly VentureId[]
  readonly now: Instant
  readonly requestId: string | null
}

export function ventureOf(caller: Caller, ventureId: string): CallerVenture {
  const venture = caller.ventures.find((candidate) => candidate.id === ventureId)
  return venture ?? refuse('forbidden', 'venture.out_of_scope', 'You do not belong to this venture.')
}

export function may(
  caller: Caller,
  permission: Permission,
  ventureId: string,
  relation?: { readonly self?: boolean; readonly reportsToMe?: boolean; readonly assignedToMe?: boolean },
): boolean {
  if (caller.kind === 'system') return true
  const venture = caller.ventures.find((candidate) => candidate.id === ventureId)
  return decideMay({
    groupRole: caller.groupRole,
    membership: venture?.membership ?? null,
    permission,
    overrides: venture?.overrides ?? [],
    isImpersonated: caller.impersonatedBy !== null,
    ...(relation && { relation }),
  })
}

/** Whether the permission could hold for some record of the venture: one of the caller's own, of their reports, or assigned to them. */
export function mightDo(caller: Caller, permission: Permission, ventureId: string): boolean {
  return (
    may(caller, permission, ventureId) ||
    // One by one: what is never done to one's own record may still be done to that of somebody below.
    may(caller, permission, ventureId, { self: true, assignedToMe: true }) ||
    may(caller, permission, ventureId, { reportsToMe: true, assignedToMe: true })
  )
}

/** Asserts a permission in the record's venture; the sentence says what is missing. */
export function authorize(allowed: boolean, what: string): void {
  if (!allowed) refuse('forbidden', 'permission.missing', `You may not ${what}.`)
}

/** The same caller, seeing only the ventures in which the permission could hold. Whose records they see there is the query's part. */
export function narrowed(caller: Caller, permission: Permission, ventureId?: string): Caller {
  const scope = caller.ventures
    .filter(
      (venture) => (ventureId === undefined || venture.id === ventureId) && mightDo(caller, permission, venture.id),
    )
    .map((venture) => venture.id)
  return { ...caller, scope }
}

/** Whether somebody is the caller: who signed in, or whom they act as. Four eyes are never one person's two names. */
export function isCaller({ person, impersonatedBy }: Caller, userId: string | null): boolean {
  return userId !== null && (userId === person?.id || userId === impersonatedBy)
}

/** Background work acts for one venture and for nobody in person. */
export function systemCaller(ventures: readonly VentureId[], now: Instant): Caller {
  return {
    kind: 'system',
    person: null,
    impersonatedBy: null,
    groupRole: null,
    ventures: [],
    scope: ventures,
    now,
    requestId: null,
  }
}

export function todayIn(zone: string, now: Instant): Day {
  return businessDay(now, zone)
}

export function personOf(caller: Caller): UserId {
  return caller.person?.id ?? refuse('unauthenticated', 'session.missing', 'Sign in first.')
}
