import type { contract, ParsedInput } from '@holdfast/contract'
import { balanceRecorded, carriedDays, recordBalance, refuseVoid } from '@holdfast/engine/holdings'
import { type Day, refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { holdAccount } from '../../accounts/store/hold-account.ts'
import { authorizeRecording } from '../../policy.ts'
import { balanceKey, daysOfBalances, standingBalances } from '../store/standing-balances.ts'
import { writeBalances } from '../store/write-balances.ts'

type Input = ParsedInput<typeof contract.bankAccounts.upsertBankSnapshots>
type Upserted = {
  readonly ventureId: VentureId
  readonly accountId: string
  readonly days: readonly Day[]
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
}

/** Records or corrects balances of one account, all or none. The event names every day that they are carried to. */
export async function upsertBalances(tx: Tx, caller: Caller, input: Input): Promise<Upserted> {
  const { account, venture } = await holdAccount(tx, caller, input.accountId)
  authorizeRecording(caller, venture.id, 'record balances of this account')
  refuseVoid(account)
  const days = input.snapshots.map(({ day }) => day)
  refuseTwice(days)
  const asked = days.map((day) => ({ accountId: account.id, day }))
  const standing = await standingBalances(tx, venture.id, asked)
  const changes = input.snapshots.flatMap((given) => {
    const before = standing.get(balanceKey({ accountId: account.id, day: given.day })) ?? null
    return recordBalance(account, before, given, venture.today) ?? []
  })
  await writeBalances(
    tx,
    caller,
    { ventureId: venture.id, source: input.source },
    changes.map((balance) => ({ accountId: account.id, balance })),
  )
  if (changes.length > 0) {
    const changed = changes.map(({ day }) => day)
    const carried = carriedDays(changed, await daysOfBalances(tx, account), venture.today)
    publish(tx, caller, venture.id, [balanceRecorded(account, carried, { balances: changes })])
  }
  const inserted = changes.filter(({ before }) => before === null).length
  return {
    ventureId: venture.id,
    accountId: account.id,
    days,
    inserted,
    updated: changes.length - inserted,
    unchanged: days.length - changes.length,
  }
}

function refuseTwice(days: readonly Day[]): void {
  const twice = days.find((day, at) => days.indexOf(day) !== at)
  if (twice !== undefined)
    refuse('refused', 'balance.twice', `${twice} is given twice. Leave one of the two out.`, { day: twice })
}
