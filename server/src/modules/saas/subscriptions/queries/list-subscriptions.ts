import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { saasVentures } from '../../policy.ts'
import { toSubscriptionRow } from './listed-subscription.ts'
import { walkSubscriptions } from './walk-subscriptions.ts'

type Endpoint = typeof contract.saasSubscriptions.listSubscriptions

/** One page of the subscriptions that the caller sees. */
export async function listSubscriptions(
  db: Reads,
  caller: Caller,
  input: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const [before] = decodeCursor(input, input.cursor, 1) ?? []
  const ventures = saasVentures(caller, input.ventureId)
  const rows = await walkSubscriptions(db, ventures, { ...input, before, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, rows, (last) => [last.id]),
    toSubscriptionRow,
  )
}
