import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { keepVisit, visitsOf } from '../../operations/index.ts'
import { askedVentures } from '../asked-ventures.ts'
import { earliest } from '../earliest.ts'

type Endpoint = typeof contract.myDay.visitMyDay

/** Whoever acts as somebody else looks for themselves: the other has seen nothing by it. */
export async function visitMyDay(tx: Tx, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const ventureIds = askedVentures(caller, input.ventureId).map(({ id }) => id)
  const userId = personOf(caller)
  if (caller.impersonatedBy === null)
    await keepVisit(tx, { ventureIds, userId, at: caller.now, readUpTo: input.readUpTo ?? null })
  return { since: earliest(await visitsOf(tx, userId, ventureIds)) }
}
