import type { contract, ParsedInput } from '@holdfast/contract'
import { fromKysely } from 'pg-boss'
import { audit } from '../../audit.ts'
import { authorize, type Caller } from '../../caller.ts'
import type { Tx } from '../../db/tx.ts'
import { mayOperate } from '../../may-operate.ts'
import { DEAD_LETTER_QUEUE, ORDER_QUEUE } from '../order.ts'
import { alertKeyOf, isLeftUndone } from '../runs/end-run.ts'
import { type DeadLetterRow, takeDeadLetters } from './dead-letter-rows.ts'
import type { Desk } from './desk.ts'
import { saysOf } from './list-dead-letters.ts'

/** Puts them back where they came from. What somebody else has taken meanwhile is left to them. */
export async function redriveDeadLetters(
  tx: Tx,
  caller: Caller,
  desk: Desk,
  ids: readonly string[],
): Promise<{ redriven: number }> {
  authorize(mayOperate(caller), 'put failed work back')
  const letters = await takeDeadLetters(tx, ids)
  if (letters.length === 0) return { redriven: 0 }
  const redriven = await desk.boss.redrive(DEAD_LETTER_QUEUE, { ids: idsOf(letters), db: fromKysely(tx) })
  await note(tx, caller, desk, 'jobs.redrive', letters)
  return { redriven }
}

export async function discardDeadLetters(
  tx: Tx,
  caller: Caller,
  desk: Desk,
  { ids, reason }: ParsedInput<typeof contract.jobs.discardDeadLetters>,
): Promise<{ discarded: number }> {
  authorize(mayOperate(caller), 'give work up')
  const letters = await takeDeadLetters(tx, ids)
  if (letters.length === 0) return { discarded: 0 }
  await desk.boss.deleteJob(DEAD_LETTER_QUEUE, idsOf(letters), { db: fromKysely(tx) })
  await note(tx, caller, desk, 'jobs.discard', letters, reason)
  for (const { queue, data } of letters)
    if (queue === ORDER_QUEUE && data.job !== undefined) await settleGivenUp(tx, desk, data.job, data.ventureId ?? null)
  return { discarded: letters.length }
}

/** With the last order that failed its alert goes too. */
async function settleGivenUp(tx: Tx, desk: Desk, job: string, ventureId: string | null): Promise<void> {
  if (await isLeftUndone(tx, job, ventureId)) return
  await desk.alerting.settle(tx, alertKeyOf(job, ventureId), 'What had failed was given up by hand.')
}

function idsOf(letters: readonly DeadLetterRow[]): string[] {
  return letters.map((letter) => letter.id)
}

async function note(
  tx: Tx,
  caller: Caller,
  desk: Desk,
  action: 'jobs.redrive' | 'jobs.discard',
  letters: readonly DeadLetterRow[],
  reason?: string,
): Promise<void> {
  for (const letter of letters) {
    await audit(tx, caller, {
      ventureId: letter.data.ventureId ?? null,
      action,
      subject: { kind: 'dead_letter', id: letter.id },
      before: { work: saysOf(letter, desk), data: letter.data, attempts: letter.attempts, lastReason: letter.reason },
      ...(reason !== undefined && { after: { reason } }),
    })
  }
}
