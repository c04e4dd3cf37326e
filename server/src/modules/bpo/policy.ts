import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../platform/caller.ts'

type Whose = { readonly ventureId: VentureId; readonly agentUserId: UserId }

/** A venture that is a call centre. Refuses `venture.out_of_scope`, `venture.wrong_type`. */
export function callCentre(caller: Caller, ventureId: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  if (venture.type !== 'BPO') refuse('forbidden', 'venture.wrong_type', 'Only call centres have campaigns and agents.')
  return venture
}

/** The call centre that a request sets up. Refuses `venture.wrong_type`. */
export function callCentreToSetUp(caller: Caller, ventureId: string): CallerVenture {
  const venture = callCentre(caller, ventureId)
  authorize(may(caller, 'bpo.setup', venture.id), 'set up this call centre')
  return venture
}

/** What an hour of an agent costs. */
export function mayReadCosts(caller: Caller, ventureId: string): boolean {
  return may(caller, 'bpo.costs', ventureId) || may(caller, 'incentives.read_venture', ventureId)
}

export function maySetCosts(caller: Caller, ventureId: string): boolean {
  return may(caller, 'bpo.costs', ventureId)
}

export function maySetUp(caller: Caller, ventureId: string): boolean {
  return may(caller, 'bpo.setup', ventureId)
}

/** A contractor sees only their own calls, everybody else of the venture all of them. */
export function maySeeCall(caller: Caller, call: Whose): boolean {
  return may(caller, 'bpo.read', call.ventureId, { self: isOwn(caller, call.agentUserId) })
}

/** Own calls by anyone who is an agent, others' by a team lead and up. */
export function mayLogCall(caller: Caller, call: Whose): boolean {
  const self = isOwn(caller, call.agentUserId)
  return may(caller, 'bpo.log_own', call.ventureId, { self }) || may(caller, 'bpo.log_any', call.ventureId, { self })
}

/** Whoever does not see the venture's calls records their own only in campaigns that they are put on. */
export function mayRecordIn(
  caller: Caller,
  campaign: { readonly ventureId: string; readonly isPutOn: boolean },
): boolean {
  const { ventureId, isPutOn } = campaign
  if (onlyOwnIn(caller, ventureId) !== null && !isPutOn) return false
  return may(caller, 'bpo.log_any', ventureId) || may(caller, 'bpo.log_own', ventureId, { self: true })
}

export function mayVoidCall(caller: Caller, call: Whose): boolean {
  return may(caller, 'bpo.correct', call.ventureId, { self: isOwn(caller, call.agentUserId) })
}

/** Whose calls and agents a list shows in a venture: null for everybody's, else only this person's. */
export function onlyOwnIn(caller: Caller, ventureId: string): UserId | null {
  return may(caller, 'bpo.read', ventureId) ? null : (caller.person?.id ?? null)
}

/** The call centres whose calls and campaigns the caller sees, and those in which they see their own. */
export function callSight(caller: Caller): {
  readonly whole: readonly VentureId[]
  readonly partly: readonly VentureId[]
} {
  const centres = caller.ventures
    .filter(({ id, type }) => type === 'BPO' && caller.scope.includes(id))
    .map(({ id }) => id)
  const whole = centres.filter((id) => may(caller, 'bpo.read', id))
  const isTheirs = (id: VentureId) => !whole.includes(id) && may(caller, 'bpo.read', id, { self: true })
  return { whole, partly: centres.filter(isTheirs) }
}

export function isOwn(caller: Caller, userId: string): boolean {
  return caller.person !== null && caller.person.id === userId
}
