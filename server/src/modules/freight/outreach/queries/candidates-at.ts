import type { UnmatchedMessage } from '@holdfast/contract'
import type { OutreachChannel } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { utc } from '../../utc.ts'

type Sender = {
  readonly messageId: string
  /** Where it may have been asked. */
  readonly ventures: readonly string[]
  readonly channel: OutreachChannel
  readonly address: string
}
type Candidate = Omit<UnmatchedMessage['candidates'][number], 'venture'> & { readonly ventureId: string }
/** By message, newest first. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>

const MOST = 5

/** Who was lately asked at the addresses of some senders, in one statement. */
export async function candidatesAt(db: Reads, senders: readonly Sender[]): Promise<Candidates> {
  if (senders.length === 0) return new Map()
  const { rows } = await sql<{ readonly message_id: string; readonly candidates: readonly Candidate[] }>`
    select g."messageId" as message_id, json_agg(json_build_object('recipientId', r.id, 'ventureId', r.venture_id,
      'carrier', json_build_object('id', r.carrier_id, 'name', r.carrier_name),
      'load', json_build_object('id', r.load_id, 'number', r.number, 'status', r.status), 'askedAt', r.sent_at) order by r.id desc) as candidates
    from jsonb_to_recordset(${JSON.stringify(senders)}::jsonb) as g ("messageId" uuid, ventures uuid[], channel text, address text)
    cross join lateral (
      select r.id, r.venture_id, s.id as carrier_id, s.name as carrier_name, l.id as load_id, l.number, l.status, o.sent_at
      from freight.outreach_recipients r
      join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
      join freight.loads l on l.venture_id = r.venture_id and l.id = r.load_id and l.voided_at is null
      join freight.carriers k on k.venture_id = r.venture_id and k.id = r.carrier_id
      join freight.carriers s on s.venture_id = k.venture_id and s.id = coalesce(k.merged_into, k.id)
      where r.venture_id = any (g.ventures) and r.channel = g.channel and r.address = g.address
      order by r.id desc limit ${MOST}) r
    group by g."messageId"`.execute(db)
  return new Map(
    rows.map(({ message_id, candidates }) => [
      message_id,
      candidates.map((candidate) => ({ ...candidate, askedAt: utc(candidate.askedAt) })),
    ]),
  )
}
