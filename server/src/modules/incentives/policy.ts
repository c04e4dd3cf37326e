import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type Caller, isCaller, may } from '../../platform/caller.ts'

export function mayCommit(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.commit', ventureId)
}

export function mayVerify(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.read_venture', ventureId)
}

export function mayEditPlans(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.plan_edit', ventureId)
}

/** Four eyes: whoever drafted a version or edited it does not put it in force, and nobody does while acting as somebody else. */
export function mayPublish(caller: Caller, ventureId: VentureId, authors: readonly (string | null)[]): boolean {
  const self = isAuthor(caller, authors)
  return caller.impersonatedBy === null && may(caller, 'incentives.plan_publish', ventureId, { self })
}

export function isAuthor(caller: Caller, authors: readonly (string | null)[]): boolean {
  return authors.some((author) => isCaller(caller, author))
}

/** What is in force is everyone's to read; what is only proposed, theirs who write or decide it. */
export function mayReadDrafts(caller: Caller, ventureId: VentureId): boolean {
  return mayEditPlans(caller, ventureId) || mayVerify(caller, ventureId)
}

/** Everybody's pay in the venture, whoever they are and report to. */
export function mayReadEverybodysPay(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'incentives.read_person', ventureId)
}

/** `below`: the people under the caller in the chain of reports today. */
export function mayReadPay(caller: Caller, ventureId: VentureId, userId: UserId, below: readonly UserId[]): boolean {
  return may(caller, 'incentives.read_person', ventureId, {
    self: userId === caller.person?.id,
    reportsToMe: below.includes(userId),
  })
}

/** A simulation stands beside what everybody was paid: it is for who edits plans and may read that. */
export function maySimulate(caller: Caller, ventureId: VentureId): boolean {
  return mayEditPlans(caller, ventureId) && mayReadEverybodysPay(caller, ventureId)
}
