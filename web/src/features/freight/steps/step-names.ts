import type { Load } from '@holdfast/contract'
import { INTENTIONS, type Intention } from '@holdfast/engine/freight'
import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCash,
  IconFileInvoice,
  IconPackageExport,
  IconSend,
  IconTrash,
  IconTruck,
  IconTruckDelivery,
  IconUserMinus,
  IconX,
} from '@tabler/icons-react'

/** A step, or the one that is taken with a time of its own instead of now. */
export type StepName = Intention | 'deliver_at'

interface StepWords {
  readonly verb: string
  readonly Icon: Icon
  /** Steps of one kind stand together in the menu. */
  readonly kind: 'forward' | 'trouble' | 'correction'
}

export const STEP_WORDS: Readonly<Record<StepName, StepWords>> = {
  cover: { verb: 'Cover load', Icon: IconTruck, kind: 'forward' },
  dispatch: { verb: 'Mark dispatched', Icon: IconSend, kind: 'forward' },
  start_transit: { verb: 'Mark picked up', Icon: IconPackageExport, kind: 'forward' },
  deliver: { verb: 'Mark delivered', Icon: IconTruckDelivery, kind: 'forward' },
  deliver_at: { verb: 'Delivered at another time…', Icon: IconTruckDelivery, kind: 'forward' },
  invoice: { verb: 'Mark invoiced', Icon: IconFileInvoice, kind: 'forward' },
  pay: { verb: 'Mark paid', Icon: IconCash, kind: 'forward' },
  fall_off: { verb: 'Carrier fell off…', Icon: IconUserMinus, kind: 'trouble' },
  lose: { verb: 'Load lost…', Icon: IconX, kind: 'trouble' },
  cancel: { verb: 'Cancel load…', Icon: IconBan, kind: 'trouble' },
  reopen: { verb: 'Reopen load…', Icon: IconArrowBackUp, kind: 'correction' },
  undeliver: { verb: 'Un-deliver…', Icon: IconArrowBackUp, kind: 'correction' },
  take_back_invoice: { verb: 'Take the invoice back…', Icon: IconArrowBackUp, kind: 'correction' },
  take_back_payment: { verb: 'Take the payment back…', Icon: IconArrowBackUp, kind: 'correction' },
  void: { verb: 'Void load…', Icon: IconTrash, kind: 'correction' },
}

/** The next station of the road; from there on it may still be skipped. */
const USUAL: Readonly<Partial<Record<Load['status'], Intention>>> = {
  OPEN: 'cover',
  COVERED: 'dispatch',
  DISPATCHED: 'start_transit',
  IN_TRANSIT: 'deliver',
  DELIVERED: 'invoice',
  INVOICED: 'pay',
}

/** The one step that the page offers first; null where the road ends or somebody else goes on. */
export function primaryStep({ status, can }: Load): Intention | null {
  const usual = USUAL[status]
  return usual !== undefined && can[usual] === true ? usual : null
}

/** All others that the server allows, in the order of the rules. */
export function otherSteps(load: Load): readonly StepName[] {
  const primary = primaryStep(load)
  return INTENTIONS.filter((step) => load.can[step] === true).flatMap((step): StepName[] => {
    if (step === 'deliver') return step === primary ? ['deliver_at'] : ['deliver', 'deliver_at']
    return step === primary ? [] : [step]
  })
}
