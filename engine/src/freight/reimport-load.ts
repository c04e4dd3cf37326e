import { businessDay, refuse } from '../kernel/index.ts'
import { checkImported } from './check-imported.ts'
import { endOf, wasPickedUp } from './import-load.ts'
import { type DrivenBy, type ImportedLoad, importedStatus } from './imported-load.ts'
import type { Load, LoadContext } from './load.ts'
import { COUNTED_AS_DELIVERED, COVERED_OR_LATER, type LoadStatus } from './load-status.ts'
import { isSameCredits } from './set-credits.ts'
import { isFurther } from './statuses-between.ts'
import { allowStep, refuseVoided } from './step.ts'

/**
 * A load that stands, once a file has come that says something else of it: what the row leaves blank stays, the state
 * moves forward or stays where it is, never back. Answers the very same load when nothing differs. Refuses `load.voided`,
 * `load.illegal_step` (delivered there and lost here, or the other way round), `load.test_mark_stands`,
 * `load.other_carrier` and what `checkImported` refuses; what it takes to be allowed is `permissionToReimport`.
 */
export function reimportLoad(load: Load, said: ImportedLoad, context: LoadContext): Load {
  refuseVoided(load)
  refuseTestMark(load, said)
  const status = statusAfter(load, said)
  const next: Load = {
    ...load,
    ...figures(load, said),
    status,
    ...drivenBy(load, said, status),
    ...times(load, said, status),
    ...(status === load.status && said.goneAt === null && !saysWhy(said) ? {} : endOf(known(load, said), status)),
    credits: said.credits ?? (load.credits.length > 0 ? load.credits : said.otherwise.credits),
    version: load.version + 1,
  }
  if (isSame(load, next)) return load
  checkImported(next, context)
  return next
}

function statusAfter(load: Load, said: ImportedLoad): LoadStatus {
  const target = importedStatus(said)
  if (target === load.status) return target
  if (target === 'LOST' || target === 'CANCELLED') {
    allowStep(load, target, target === 'LOST' ? 'lose' : 'cancel')
    return target
  }
  if (load.status !== 'LOST' && load.status !== 'CANCELLED')
    return isFurther(target, load.status) ? target : load.status
  // A file that lags behind still has it on its way; one that has it delivered contradicts.
  if (COUNTED_AS_DELIVERED.includes(target)) allowStep(load, target, 'deliver')
  return load.status
}

function figures(load: Load, said: ImportedLoad) {
  const createdAt = said.createdAt ?? load.createdAt
  return {
    customerId: said.customer.id,
    customerName: said.customer.name,
    lane: said.lane,
    billMinor: said.billMinor,
    costMinor: said.costMinor ?? load.costMinor,
    miles: said.miles ?? load.miles,
    createdAt,
    createdOn: businessDay(createdAt, load.zone),
  }
}

function drivenBy(load: Load, said: ImportedLoad, status: LoadStatus) {
  const stands = { carrierId: load.carrierId, ownUnit: load.ownUnit }
  if (!COVERED_OR_LATER.includes(status)) return stands
  if (said.drivenBy === null) return load.carrierId === null && load.ownUnit === null ? said.otherwise.drivenBy : stands
  refuseOtherCarrier(load, said.drivenBy, said.unrecordedCarrier)
  return said.drivenBy
}

/** By hand the first carrier falls off, for a reason that counts; a file does not tell it. */
function refuseOtherCarrier({ carrierId }: Load, next: DrivenBy, unrecorded: ImportedLoad['unrecordedCarrier']): void {
  if (carrierId === null || carrierId === next.carrierId || carrierId === unrecorded) return
  refuse(
    'conflict',
    'load.other_carrier',
    'Another carrier has this load here. Record on its page that the carrier fell off, and import this line then.',
    { field: 'carrier' },
  )
}

/** A mark that came later would take back what the load caused, as voiding it does, without the reason that this takes. */
function refuseTestMark({ isTest }: Load, said: ImportedLoad): void {
  if (said.isTest === null || said.isTest === isTest) return
  refuse(
    'conflict',
    'load.test_mark_stands',
    `This load is ${isTest ? 'a' : 'no'} test here, and a file does not change that. Void it with a reason on its page, or leave the column blank.`,
    { field: 'isTest' },
  )
}

function times(load: Load, said: ImportedLoad, status: LoadStatus) {
  const pickedUpAt = (wasPickedUp(status) ? said.pickedUpAt : null) ?? load.pickedUpAt
  const deliveredAt = (COUNTED_AS_DELIVERED.includes(status) ? said.deliveredAt : null) ?? load.deliveredAt
  const deliveredOn = deliveredAt === null ? null : businessDay(deliveredAt, load.zone)
  const billingDateFixed = said.billingDate ?? load.billingDateFixed
  return {
    pickedUpAt,
    pickedUpOn: pickedUpAt === null ? null : businessDay(pickedUpAt, load.zone),
    deliveredAt,
    deliveredOn,
    billingDateFixed,
    billingDate: billingDateFixed ?? deliveredOn,
  }
}

function saysWhy({ lostReason, cancelReason }: ImportedLoad): boolean {
  return lostReason !== null || cancelReason !== null
}

/** Of an end that stands, what the row does not say again. */
function known(load: Load, said: ImportedLoad) {
  return {
    zone: load.zone,
    createdAt: said.createdAt ?? load.createdAt,
    goneAt: said.goneAt ?? load.lostAt ?? load.cancelledAt,
    lostReason: said.lostReason ?? load.lostReason,
    cancelReason: said.cancelReason ?? load.cancelReason,
  }
}

function isSame(before: Load, after: Load): boolean {
  const fields = Object.keys(after).filter((field) => !COMPARED_APART.has(field)) as (keyof Load)[]
  return (
    fields.every((field) => before[field] === after[field]) &&
    before.lane.from === after.lane.from &&
    before.lane.to === after.lane.to &&
    before.ownUnit?.driverId === after.ownUnit?.driverId &&
    before.ownUnit?.truck === after.ownUnit?.truck &&
    isSameCredits(before.credits, after.credits)
  )
}

const COMPARED_APART: ReadonlySet<string> = new Set(['version', 'lane', 'ownUnit', 'credits'])
