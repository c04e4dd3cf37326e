import type { Customer } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { utc } from '../../utc.ts'
import { companyCan, refuseMissing } from '../company-policy.ts'
import { companyTimeline } from './company-timeline.ts'
import { activityOf } from './customer-activity.ts'
import { customerFigures, lastLoadOf } from './customer-figures.ts'
import { findCustomerRecord } from './customer-record.ts'
import { deskSettings } from './desk-settings.ts'
import { locationsOf, locationView } from './location-row.ts'
import { voidedView } from './voided-of.ts'

/** One customer with what it is worth. Asked for one that was merged, the one that stayed. */
export async function getCustomer(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<Customer> {
  const customer = await findCustomerRecord(db, caller, id)
  if (!customer) return refuseMissing('customer')
  const venture = ventureOf(caller, customer.ventureId)
  const of = { ventureId: venture.id, customerId: customer.id, today: venture.today }
  const lastLoad = await lastLoadOf(db, of)
  const { dormantDays } = await deskSettings(db, venture.id)
  const ids = [customer.id, ...customer.mergedFrom.map((merged) => merged.id)]
  const timeline = await companyTimeline(db, venture.id, ids)
  const locations = await locationsOf(db, venture.id, customer.id)
  return {
    ...customer,
    currency: venture.currency,
    mergedFrom: [...customer.mergedFrom],
    activity: activityOf(lastLoad?.deliveredOn ?? null, venture.today, dormantDays),
    lastLoad,
    dormantAfterDays: dormantDays,
    figures: await customerFigures(db, of),
    locations: locations.map((location) => locationView(caller, location)),
    timeline: timeline.map((moment) => ({ ...moment, at: utc(moment.at) })),
    voided: voidedView(customer.voided),
    can: companyCan(caller, venture.id, customer.voided !== null),
  }
}
