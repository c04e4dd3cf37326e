import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { peopleNames } from '../../../ventures/index.ts'
import { isVisible, visiblePeople } from '../../queries/visible-people.ts'
import { checkSpan } from '../../span.ts'
import { personWallets } from './person-wallets.ts'

type Endpoint = typeof contract.incentives.statement

/** A person's pay in one venture, for who may read it; for everybody else there is no such statement. */
export async function showStatement(
  db: Reads,
  caller: Caller,
  { userId, ventureId, from, to }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  checkSpan({ from, to })
  const venture = ventureOf(caller, ventureId)
  const person = userId as UserId
  const name = (await peopleNames(db, [venture.id], [person])).get(person)
  if (name === undefined || !isVisible(await visiblePeople(db, caller, venture.id), person)) {
    refuse('not_found', 'statement.not_found', 'There is no such statement of pay for you to see.')
  }
  const wallets = await personWallets(db, { venture, userId: person, span: { from, to }, now: caller.now })
  return { person: { id: person, name }, wallets: [...wallets], asOf: caller.now }
}
