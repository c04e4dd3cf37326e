import { todayIn } from '../../caller.ts'
import type { Command } from '../../command.ts'
import type { VentureToWork } from '../../jobs/scheduled-job.ts'
import type { PostAll } from '../../messages/index.ts'
import { digestMail } from './digest-mail.ts'
import { takeDigests } from './take-digests.ts'

/** Few enough that a transaction stays short. */
export const DIGESTS_AT_ONCE = 500

/** Answers with how many people were mailed. */
export function mailDigests({
  postAll,
  address,
}: {
  readonly postAll: PostAll
  readonly address: () => string
}): Command<VentureToWork, number> {
  return async (tx, caller, { id, zone }) => {
    const day = todayIn(zone, caller.now)
    const digests = await takeDigests(tx, { ventureId: id, day, now: caller.now, most: DIGESTS_AT_ONCE })
    await postAll(
      tx,
      digests.map((digest) => digestMail(digest, { ventureId: id, zone, day, address: address() })),
    )
    return digests.length
  }
}
