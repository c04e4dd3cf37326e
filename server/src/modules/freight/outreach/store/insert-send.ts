import { createHash } from 'node:crypto'
import type { contract, LeftOut, ParsedInput } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { HeldLoad } from '../../store/hold-load.ts'

type Input = ParsedInput<typeof contract.outreach.sendOutreach>

/** The send that this key stands for already; null: none. Refuses `outreach.key_used` for a key of another send. */
export async function findSent(tx: Tx, ventureId: string, input: Input): Promise<string | null> {
  const { rows } = await sql<{ id: string; is_same: boolean }>`
    select id, request_digest = ${digestOf(input)} as is_same
    from freight.outreaches where venture_id = ${ventureId} and request_key = ${input.key}`.execute(tx)
  const [sent] = rows
  if (sent && !sent.is_same) refuseUsedKey()
  return sent?.id ?? null
}

/** Refuses `outreach.key_used` where somebody sent another one with this key at the same moment. */
export async function insertSend(
  tx: Tx,
  caller: Caller,
  { venture, load }: HeldLoad,
  input: Input,
  leftOut: readonly LeftOut[],
): Promise<string> {
  const made = await tx
    .insertInto('freight.outreaches')
    .values({
      venture_id: venture.id,
      load_id: load.id,
      channel: input.channel,
      subject: input.subject ?? null,
      text: input.text,
      rate_minor: input.rateMinor ?? null,
      left_out: JSON.stringify(leftOut),
      request_key: input.key,
      request_digest: digestOf(input),
      sent_by: knownPerson(venture.id, personOf(caller)),
      sent_at: caller.now,
      sent_on: venture.today,
    })
    .onConflict((same) => same.constraint('outreaches_sent_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id ?? refuseUsedKey()
}

/** Of everything that is wanted: carriers in their order too, since of two with one address the first is asked. */
function digestOf({ loadId, channel, carrierIds, subject, text, rateMinor, askAgain }: Input): string {
  const ids = [loadId, ...carrierIds].map((id) => id.toLowerCase())
  const wanted = [ids, channel, subject ?? null, text, rateMinor ?? null, askAgain]
  return createHash('sha256').update(JSON.stringify(wanted)).digest('base64url')
}

function refuseUsedKey(): never {
  return refuse('conflict', 'outreach.key_used', 'Something else was sent with this key. Choose a new one.')
}
