import type { contract, DeadLetter, Reply } from '@holdfast/contract'
import type { Caller } from '../../caller.ts'
import type { Reads } from '../../db/tx.ts'
import { mayOperate } from '../../may-operate.ts'
import { ORDER_QUEUE } from '../order.ts'
import { countDeadLetters, type DeadLetterRow, deadLetterRows } from './dead-letter-rows.ts'
import type { Desk } from './desk.ts'
import { titleOf } from './find-job.ts'
import { queueTitle } from './queue-depths.ts'

const SHOWN = 200

export async function listDeadLetters(
  db: Reads,
  caller: Caller,
  desk: Desk,
): Promise<Reply<typeof contract.jobs.listDeadLetters>> {
  const rows = await deadLetterRows(db, SHOWN)
  const mayAct = mayOperate(caller)
  return {
    items: rows.map((row) => deadLetterView(row, caller, desk)),
    total: await countDeadLetters(db),
    can: { redrive: mayAct, discard: mayAct },
  }
}

function deadLetterView(row: DeadLetterRow, caller: Caller, desk: Desk): DeadLetter {
  const venture = caller.ventures.find(({ id }) => id === row.data.ventureId)
  const isOrder = row.queue === ORDER_QUEUE
  return {
    id: row.id,
    from: queueTitle(row.queue),
    job: isOrder && row.data.job ? row.data.job : null,
    venture: venture ? { id: venture.id, name: venture.name } : null,
    says: saysOf(row, desk, venture?.name),
    reason: row.reason ?? 'The last attempt said nothing.',
    attempts: row.attempts,
    diedAt: row.died_at,
  }
}

/** What was to be done, in words. */
export function saysOf({ queue, data }: DeadLetterRow, desk: Desk, ventureName?: string): string {
  const where = ventureName === undefined ? '' : ` in ${ventureName}`
  if (queue === ORDER_QUEUE && data.job !== undefined) return `${titleOf(desk, data.job)}${where}${daysText(data.days)}`
  if (data.eventIds !== undefined) return `${data.eventIds.length} events for ${queueTitle(queue)}${where}`
  return `${queueTitle(queue)}${where}`
}

function daysText(days: DeadLetterRow['data']['days']): string {
  if (!days) return ''
  return days.from === days.to ? `, ${days.from}` : `, ${days.from} to ${days.to}`
}
