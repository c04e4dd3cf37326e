import { type ScheduledJob, skipped } from '../../../platform/jobs/scheduled-job.ts'
import { expireQuotes, QUOTES_AT_ONCE } from './commands/expire-quotes.ts'

/** A quote expires when its validity ends; this notices it, late after downtime and with the same result. */
export const quoteExpiry: ScheduledJob = {
  name: 'freight.expire_quotes',
  title: 'Quotes expired',
  says: 'Lets quotes expire that nobody answered while they were valid.',
  schedule: { kind: 'hourly', minute: 5 },
  of: 'venture',
  ventureTypes: ['LOGISTICS', 'TRANSPORT'],
  work: async ({ venture, signal, perform, count }) => {
    if (venture === null) return skipped('Quotes belong to ventures.')
    for (let expired = QUOTES_AT_ONCE; expired === QUOTES_AT_ONCE && !signal.aborted; ) {
      expired = await perform(expireQuotes, venture)
      count('quotes', expired)
    }
    return null
  },
}
