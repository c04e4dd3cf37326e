import { businessDay, type Instant } from '../kernel/index.ts'
import { checkImported } from './check-imported.ts'
import { refuseWrongType, UNTOUCHED } from './create-load.ts'
import { type ImportedLoad, importedStatus } from './imported-load.ts'
import type { Load, LoadContext } from './load.ts'
import { COUNTED_AS_DELIVERED, COVERED_OR_LATER, type LoadStatus } from './load-status.ts'

/**
 * A load as a file brings it, in any state; steps and times that the file does not tell stay unknown. Nobody recorded
 * its delivery: the points go by its credits (`wantedAward`). Created when the file says, else at the earliest time that
 * is known of it. Refuses `venture.wrong_type` and what `checkImported` refuses.
 */
export function importLoad(said: ImportedLoad, context: LoadContext): Load {
  refuseWrongType(context)
  const status = importedStatus(said)
  const createdAt = said.createdAt ?? earliest(said) ?? context.at
  const load: Load = {
    ...UNTOUCHED,
    ...identityOf(said),
    status,
    createdAt,
    createdOn: businessDay(createdAt, said.zone),
    ...drivenBy(said, status),
    ...movement(said, status),
    ...endOf(said, status),
    credits: said.credits ?? said.otherwise.credits,
    isTest: said.otherwise.isTest || (said.isTest ?? false),
  }
  checkImported(load, context)
  return load
}

function identityOf(said: ImportedLoad) {
  return {
    id: said.id,
    ventureId: said.ventureId,
    number: said.number,
    zone: said.zone,
    currency: said.currency,
    customerId: said.customer.id,
    customerName: said.customer.name,
    lane: said.lane,
    billMinor: said.billMinor,
    costMinor: said.costMinor,
    miles: said.miles,
    pickupFrom: null,
    pickupTo: null,
    deliveryFrom: null,
    deliveryTo: null,
  }
}

function earliest({ pickedUpAt, deliveredAt, goneAt }: ImportedLoad): Instant | null {
  return [pickedUpAt, deliveredAt, goneAt].filter((time) => time !== null).sort()[0] ?? null
}

/** An open load has nobody yet, whoever the file names. */
function drivenBy(said: ImportedLoad, status: LoadStatus) {
  if (status === 'OPEN') return { carrierId: null, ownUnit: null }
  if (said.drivenBy !== null) return said.drivenBy
  return COVERED_OR_LATER.includes(status) ? said.otherwise.drivenBy : { carrierId: null, ownUnit: null }
}

/** Files carry planned dates too: what the state has not reached did not happen. */
function movement({ pickedUpAt, deliveredAt, billingDate, zone }: ImportedLoad, status: LoadStatus) {
  const picked = wasPickedUp(status) ? pickedUpAt : null
  const delivered = COUNTED_AS_DELIVERED.includes(status) ? deliveredAt : null
  const deliveredOn = delivered === null ? null : businessDay(delivered, zone)
  return {
    pickedUpAt: picked,
    pickedUpOn: picked === null ? null : businessDay(picked, zone),
    deliveredAt: delivered,
    deliveredOn,
    billingDateFixed: billingDate,
    billingDate: billingDate ?? deliveredOn,
  }
}

export function wasPickedUp(status: LoadStatus): boolean {
  return status === 'IN_TRANSIT' || status === 'CANCELLED' || COUNTED_AS_DELIVERED.includes(status)
}

const NOT_SAID = 'The file does not say why'

/** How it ended when it was lost or cancelled; a reason that the file leaves out is OTHER, with a note that says so. */
export function endOf(
  said: Pick<ImportedLoad, 'goneAt' | 'createdAt' | 'lostReason' | 'cancelReason' | 'zone'>,
  status: LoadStatus,
) {
  const at = said.goneAt ?? said.createdAt
  const on = at === null ? null : businessDay(at, said.zone)
  if (status === 'LOST') {
    const lostNote = said.lostReason === null ? NOT_SAID : null
    return { lostAt: at, lostOn: on, lostReason: said.lostReason ?? 'OTHER', lostNote }
  }
  if (status !== 'CANCELLED') return {}
  return { cancelledAt: at, cancelledOn: on, cancelReason: said.cancelReason ?? NOT_SAID }
}
