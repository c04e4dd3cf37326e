import { type ScheduledJob, skipped } from '../../jobs/scheduled-job.ts'
import type { PostAll } from '../../messages/index.ts'
import { DIGESTS_AT_ONCE, mailDigests } from './mail-digests.ts'

/** Told once by mail, however often it runs: what was mailed is marked in the transaction that posts it. */
export function notificationDigest(parts: { readonly postAll: PostAll; readonly address: () => string }): ScheduledJob {
  const mail = mailDigests(parts)
  return {
    name: 'notifications.digest',
    title: 'Digest mailed',
    says: 'Mails what somebody has not read since the last digest to those who want one.',
    schedule: { kind: 'daily', at: '08:00' },
    of: 'venture',
    work: async ({ venture, signal, perform, count }) => {
      if (venture === null) return skipped('Notifications belong to ventures.')
      for (let mailed = DIGESTS_AT_ONCE; mailed === DIGESTS_AT_ONCE && !signal.aborted; ) {
        mailed = await perform(mail, venture)
        count('mailed', mailed)
      }
      return null
    },
  }
}
