import type { contract, ParsedInput, PayWallet, Reply } from '@holdfast/contract'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { visiblePeople } from '../../queries/visible-people.ts'
import { checkSpan } from '../../span.ts'
import { mayReadVenturesPay } from '../policy.ts'
import { personWallets } from './person-wallets.ts'

type Endpoint = typeof contract.incentives.myPay
type Ventures = Reply<Endpoint>['ventures']

/** The person's own pay, whatever their role: one wallet per venture and currency in which they earn or could. */
export async function myPay(db: Reads, caller: Caller, { from, to }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  checkSpan({ from, to })
  const userId = personOf(caller)
  const wallets: PayWallet[] = []
  const ventures: Ventures = []
  for (const venture of caller.ventures.filter(({ id }) => caller.scope.includes(id))) {
    wallets.push(...(await personWallets(db, { venture, userId, span: { from, to }, now: caller.now })))
    const people = await visiblePeople(db, caller, venture.id)
    const team = people === null || people.some((id) => id !== userId)
    ventures.push({
      id: venture.id,
      name: venture.name,
      can: { team, summary: mayReadVenturesPay(caller, venture.id) },
    })
  }
  return { wallets, ventures, asOf: caller.now }
}
