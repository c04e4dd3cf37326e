import type { LoadChange } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { LoadRef } from '../load-ref.ts'
import { type HeldLoad, holdLoad } from '../store/hold-load.ts'
import { amendLoad } from './amend-load.ts'
import { cancelLoad } from './cancel-load.ts'
import { carrierFellOff } from './carrier-fell-off.ts'
import { coverLoad } from './cover-load.ts'
import { deliverLoad } from './deliver-load.ts'
import { dispatchLoad } from './dispatch-load.ts'
import { invoiceLoad } from './invoice-load.ts'
import { loseLoad } from './lose-load.ts'
import { payLoad } from './pay-load.ts'
import { recoverLoad } from './recover-load.ts'
import { reopenLoad } from './reopen-load.ts'
import { startTransit } from './start-transit.ts'
import { takeBackInvoice } from './take-back-invoice.ts'
import { takeBackPayment } from './take-back-payment.ts'
import { undeliverLoad } from './undeliver-load.ts'

type Step = Extract<LoadChange, { readonly status: string }>

/** One intention a call: fields, or one step. What a status means depends on where the load stands. */
export async function changeLoad(
  tx: Tx,
  caller: Caller,
  change: { readonly id: string } & LoadChange,
): Promise<LoadRef> {
  const held = await holdLoad(tx, caller, change.id)
  if ('version' in change) await amendLoad(tx, caller, held, change)
  else await takeStep(tx, caller, held, change)
  return { ventureId: held.venture.id, id: held.load.id }
}

/** One step of a load that is held. */
export function takeStep(tx: Tx, caller: Caller, held: HeldLoad, step: Step): Promise<void> {
  const { status: from } = held.load
  switch (step.status) {
    case 'COVERED':
      return from === 'COVERED' && step.reason !== undefined
        ? recoverLoad(tx, caller, held, { ...step, reason: step.reason })
        : coverLoad(tx, caller, held, step)
    case 'DISPATCHED':
      return dispatchLoad(tx, caller, held)
    case 'IN_TRANSIT':
      return startTransit(tx, caller, held, step)
    case 'DELIVERED':
      return from === 'INVOICED' ? takeBackInvoice(tx, caller, held, step) : deliverLoad(tx, caller, held, step)
    case 'INVOICED':
      return from === 'PAID' ? takeBackPayment(tx, caller, held, step) : invoiceLoad(tx, caller, held)
    case 'PAID':
      return payLoad(tx, caller, held)
    case 'LOST':
      return loseLoad(tx, caller, held, step)
    case 'CANCELLED':
      return cancelLoad(tx, caller, held, step)
    case 'OPEN':
      return openAgain(tx, caller, held, step)
  }
}

function openAgain(tx: Tx, caller: Caller, held: HeldLoad, step: Extract<Step, { status: 'OPEN' }>): Promise<void> {
  switch (held.load.status) {
    case 'DELIVERED':
      return undeliverLoad(tx, caller, held, step)
    case 'LOST':
    case 'CANCELLED':
      return reopenLoad(tx, caller, held, step)
    default:
      return carrierFellOff(tx, caller, held, step)
  }
}
