import type { contract, ParsedInput, Payout, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { isVisible, visiblePeople } from '../../queries/visible-people.ts'
import { payoutView } from '../payout-view.ts'
import { refuseMissing } from '../store/hold-payout.ts'
import { carriesOf } from './carries-of.ts'
import { exceptionsOfPayout } from './exceptions-of-payout.ts'
import { historyOf } from './history-of.ts'
import { ledgerOf } from './ledger-of.ts'
import { type PayoutRecord, payoutRecords } from './payout-records.ts'
import { stepsOf } from './steps-of.ts'

type Endpoint = typeof contract.payouts.getPayout

export async function getPayout(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  return payoutToShow(db, caller, id)
}

/** A payout of somebody whose pay the caller may read; for everybody else there is none. */
export async function payoutToShow(db: Reads, caller: Caller, id: string): Promise<Payout> {
  const record = await findRecord(db, caller, id)
  const { ventureId } = record
  return {
    ...payoutView(caller, record),
    ventureName: ventureOf(caller, ventureId).name,
    ...(await carriesOf(db, record)),
    ...(await historyOf(db, caller, record)),
    ...(await stepsOf(db, record)),
    exceptions: [...(await exceptionsOfPayout(db, caller, record))],
    ledger: [...(await ledgerOf(db, ventureId, id))],
  }
}

async function findRecord(db: Reads, caller: Caller, id: string): Promise<PayoutRecord> {
  const chosen = sql`(select * from incentives.payouts where venture_id = any (${caller.scope}::uuid[]) and id = ${id})`
  const [record] = await payoutRecords(db, chosen, sql`p.id`)
  if (!record || !isVisible(await visiblePeople(db, caller, record.ventureId), record.userId)) refuseMissing()
  return record
}
