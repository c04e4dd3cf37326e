import { type ScheduledJob, skipped } from '../../../platform/jobs/scheduled-job.ts'
import { FIRST_ID } from '../queries/walk.ts'
import { CUSTOMERS_AT_ONCE, followDormancy } from './follow-dormancy.ts'
import { keepShippedYears } from './keep-shipped-years.ts'

/** Each night by the venture’s day; a night that was missed is made up for by the next one. */
export const dormantCustomersJob: ScheduledJob = {
  name: 'freight.dormant_customers',
  title: 'Dormant customers',
  says: 'Notes which customers have not shipped for longer than the venture allows, and which ship again.',
  schedule: { kind: 'daily', at: '02:30' },
  of: 'venture',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  work: async ({ venture, signal, perform, count }) => {
    if (venture === null) return skipped('Customers belong to ventures.')
    for (let followed = CUSTOMERS_AT_ONCE; followed === CUSTOMERS_AT_ONCE && !signal.aborted; ) {
      const done = await perform(followDormancy, venture)
      followed = done.customers
      count('dormant', done.dormant)
      count('reactivated', done.reactivated)
      count('corrected', done.corrected)
    }
    for (let after: string | null = FIRST_ID; after !== null && !signal.aborted; )
      after = (await perform(keepShippedYears, { venture, after })).next
    return null
  },
}
