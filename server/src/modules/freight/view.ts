import type { Load as LoadView } from '@holdfast/contract'
import { CREDIT_ROLES, type Equipment, type Load, margin, marginPct, nextSteps } from '@holdfast/engine/freight'
import { rational, toDecimal, toText } from '@holdfast/engine/kernel'
import type { Caller, CallerVenture } from '../../platform/caller.ts'
import { mayDo, type Wish } from './policy.ts'
import { toCheckCall } from './queries/listed-load.ts'
import type { ShownLoad } from './queries/shown-load.ts'
import type { LoadRow } from './store/load-row.ts'
import { utc } from './utc.ts'

export function toLoadView(caller: Caller, venture: CallerVenture, load: Load, shown: ShownLoad): LoadView {
  return {
    ...whatIsCarried(load, shown),
    ...money(load),
    ...life(load, shown.row),
    credits: CREDIT_ROLES.flatMap((role) => shown.credits.filter((credit) => credit.role === role)).map(toCreditView),
    flags: shown.openFlags.map((flag) => flag.kind).sort(),
    lastCheckCall: toCheckCall(shown.lastCheckCall),
    openFlags: shown.openFlags.map((flag) => ({ ...flag, raisedAt: utc(flag.raisedAt) })),
    timeline: shown.timeline.map((moment) => ({ ...moment, at: utc(moment.at), facts: { ...moment.facts } })),
    version: load.version,
    can: whatNext(caller, venture, load),
  }
}

function whatIsCarried(load: Load, { row, carrierName, driverName, quote }: ShownLoad) {
  return {
    id: load.id,
    ventureId: load.ventureId,
    number: load.number,
    status: load.status,
    zone: load.zone,
    customer: { id: load.customerId, name: load.customerName },
    carrier: load.carrierId === null ? null : { id: load.carrierId, name: carrierName ?? '' },
    ownUnit: load.ownUnit && { ...load.ownUnit, driverName },
    origin: { city: row.origin_city, state: row.origin_state },
    destination: { city: row.destination_city, state: row.destination_state },
    equipment: row.equipment as Equipment,
    miles: load.miles,
    weightPounds: row.weight_pounds,
    customerReference: row.customer_reference,
    quote,
  }
}

/** The exact fraction as the decimal that replies carry. */
function shareOfBill(load: Load): string | null {
  const exact = marginPct(load)
  return exact === null ? null : toText(rational(toDecimal(rational(exact), 6)))
}

function money(load: Load) {
  const { billMinor, costMinor, currency } = load
  const earned = margin(load)
  return {
    bill: { minor: billMinor, currency },
    cost: costMinor === null ? null : { minor: costMinor, currency },
    margin: earned === null ? null : { minor: earned, currency },
    marginPct: shareOfBill(load),
    billingDate: load.billingDate,
  }
}

function life(load: Load, row: LoadRow) {
  return {
    pickupFrom: load.pickupFrom,
    deliveryTo: load.deliveryTo,
    pickup: { from: load.pickupFrom, to: load.pickupTo },
    delivery: { from: load.deliveryFrom, to: load.deliveryTo },
    createdAt: load.createdAt,
    coveredAt: load.coveredAt,
    dispatchedAt: load.dispatchedAt,
    pickedUpAt: load.pickedUpAt,
    deliveredAt: load.deliveredAt,
    invoicedAt: load.invoicedAt,
    paidAt: load.paidAt,
    lost: load.lostAt && load.lostReason ? { at: load.lostAt, reason: load.lostReason, note: load.lostNote } : null,
    cancelled: load.cancelledAt && load.cancelReason ? { at: load.cancelledAt, reason: load.cancelReason } : null,
    voided: load.voidedAt && row.void_reason ? { at: load.voidedAt, reason: row.void_reason } : null,
  }
}

function toCreditView({ role, userId, name, share }: ShownLoad['credits'][number]) {
  return { role, person: { id: userId, name }, share }
}

function besideSteps({ pickedUpAt, deliveredAt }: Load): readonly Wish[] {
  const times: readonly Wish[] = pickedUpAt === null && deliveredAt === null ? [] : ['correct_times']
  return ['amend', 'set_credits', 'flag', ...times]
}

/** The engine's names of steps are the names here, so that a screen can walk through them in the engine's order. */
function whatNext(caller: Caller, venture: CallerVenture, load: Load): Record<string, boolean> {
  const wishes = load.voidedAt === null ? besideSteps(load) : []
  const possible: readonly Wish[] = [...nextSteps(load, venture.type), ...wishes]
  return Object.fromEntries(possible.map((wish) => [wish, mayDo(caller, wish, load)]))
}
