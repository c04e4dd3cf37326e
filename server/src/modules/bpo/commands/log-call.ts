import type { contract, ParsedInput } from '@holdfast/contract'
import { type Call, logCall as decide } from '@holdfast/engine/bpo'
import { authorize, type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { mayLogCall, mayRecordIn } from '../policy.ts'
import { findDesk, refuseCampaign } from '../store/find-desk.ts'
import { insertCall } from '../store/insert-call.ts'
import { utc } from '../utc.ts'

type Input = ParsedInput<typeof contract.bpo.logCall>

export async function logCall(tx: Tx, caller: Caller, input: Input): Promise<Call> {
  const { currency } = ventureOf(caller, input.ventureId)
  const desk = await findDesk(tx, caller, input)
  authorize(mayLogCall(caller, desk), 'record calls of this agent')
  if (!mayRecordIn(caller, desk)) refuseCampaign()
  const times = { startedAt: utc(input.startedAt), endedAt: input.endedAt ? utc(input.endedAt) : null }
  const isTest = desk.isTest || caller.person?.isTest
  const { next, events } = decide(
    { ...input, ...desk, ...times, currency, isTest },
    { at: caller.now, by: personOf(caller) },
  )
  await insertCall(tx, caller, next)
  publish(tx, caller, next.ventureId, events)
  return next
}
