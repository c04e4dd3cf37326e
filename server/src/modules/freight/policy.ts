import { type Intention, type Load, permissionFor } from '@holdfast/engine/freight'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, type CallerVenture, may, ventureOf } from '../../platform/caller.ts'

/** What people add to a load in any state, without changing what it says. */
type Remark = 'flag' | 'check_call' | 'note' | 'document'
/** What can be wanted of a load beside the steps of its life. */
export type Wish = Intention | 'amend' | 'set_credits' | 'correct_times' | Remark
type Credited = Pick<Load, 'ventureId' | 'status' | 'credits'>

/** The venture that a request names; only brokers and truckers have loads. */
export function freightVenture(caller: Caller, ventureId: string): CallerVenture {
  const venture = ventureOf(caller, ventureId)
  if (!hasFreight(venture)) refuse('forbidden', 'venture.wrong_type', 'Only freight and transport ventures have loads.')
  return venture
}

/** Where the caller sees every load, and where only the loads that they are credited on. */
export type Sight = { readonly whole: readonly VentureId[]; readonly credited: readonly VentureId[] }

export function sightOf(caller: Caller, ventureId?: string): Sight {
  if (ventureId !== undefined) freightVenture(caller, ventureId)
  const ventures = caller.ventures
    .filter((venture) => hasFreight(venture) && caller.scope.includes(venture.id))
    .map((venture) => venture.id)
  return {
    whole: ventures.filter((id) => may(caller, 'freight.read', id)),
    credited: ventures.filter((id) => !may(caller, 'freight.read', id) && mayWhenCredited(caller, id)),
  }
}

export function maySee(caller: Caller, load: Pick<Load, 'ventureId' | 'credits'>): boolean {
  return may(caller, 'freight.read', load.ventureId, { assignedToMe: isCredited(caller, load) })
}

/** A contractor works on the loads they are credited on; corrections take more than writing. */
export function mayDo(caller: Caller, wish: Wish, load: Credited): boolean {
  const permission = isRemark(wish) ? 'freight.write' : permissionFor(wish, load.status)
  return may(caller, permission, load.ventureId, { assignedToMe: isCredited(caller, load) })
}

export function authorizeWish(caller: Caller, wish: Wish, load: Credited): void {
  authorize(mayDo(caller, wish, load), WISHES[wish])
}

/** Whoever kept something beside a load may take it back while they work on it, and whoever may correct. */
export function authorizeTakeBack(caller: Caller, wish: Wish, load: Credited, keptBy: string | null): void {
  const isOwn = caller.person !== null && caller.person.id === keptBy
  if (isOwn) authorizeWish(caller, wish, load)
  else authorize(may(caller, 'freight.correct', load.ventureId), 'take back what somebody else kept on this load')
}

/** Nothing is added to what counts no more. Refuses `load.voided`. */
export function refuseRemark({ voidedAt }: Pick<Load, 'voidedAt'>): void {
  if (voidedAt !== null) refuse('conflict', 'load.voided', 'This load is void, there is nothing to add to it.')
}

/** Entering loads, customers and carriers is nobody's assigned work, so contractors do not. */
export function authorizeEntry(caller: Caller, venture: CallerVenture, what: string): void {
  authorize(may(caller, 'freight.write', venture.id), `enter ${what} in this venture`)
}

function isRemark(wish: Wish): wish is Remark {
  return wish === 'flag' || wish === 'check_call' || wish === 'note' || wish === 'document'
}

function hasFreight({ type }: CallerVenture): boolean {
  return type === 'LOGISTICS' || type === 'TRANSPORT'
}

function mayWhenCredited(caller: Caller, ventureId: VentureId): boolean {
  return may(caller, 'freight.read', ventureId, { assignedToMe: true })
}

function isCredited({ person }: Caller, { credits }: Pick<Load, 'credits'>): boolean {
  return person !== null && credits.some((credit) => credit.userId === person.id)
}

const WISHES: Readonly<Record<Wish, string>> = {
  cover: 'cover this load',
  dispatch: 'dispatch this load',
  start_transit: 'record a pickup on this load',
  deliver: 'record the delivery of this load',
  invoice: 'invoice this load',
  pay: 'record a payment for this load',
  fall_off: 'take the carrier off this load',
  reopen: 'reopen this load',
  undeliver: 'un-deliver this load',
  take_back_invoice: 'take back the invoice of this load',
  take_back_payment: 'take back the payment of this load',
  lose: 'mark this load as lost',
  cancel: 'cancel this load',
  void: 'void this load',
  amend: 'edit this load',
  set_credits: 'change who is credited on this load',
  correct_times: 'correct when this load was picked up or delivered',
  flag: 'flag this load',
  check_call: 'record check calls of this load',
  note: 'write notes on this load',
  document: 'keep documents of this load',
}
