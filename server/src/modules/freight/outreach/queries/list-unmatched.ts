import type { contract, ParsedInput, Reply, UnmatchedMessage } from '@holdfast/contract'
import { addressOf, type OutreachChannel } from '@holdfast/engine/freight'
import { ownWords } from '@holdfast/engine/messages'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor, LAST_ID } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { writableVentures } from '../outreach-policy.ts'
import { type Candidates, candidatesAt } from './candidates-at.ts'
import { MOST_SHOWN } from './most-shown.ts'

type Endpoint = typeof contract.outreach.listUnmatched
type Row = {
  readonly id: string
  readonly venture_id: string | null
  readonly channel: OutreachChannel
  readonly sender: string
  readonly subject: string | null
  readonly body: string
  readonly received_at: string
}

/**
 * Of each venture where the caller works on every load; those of the group's account for a role in the group, while no
 * venture is asked for. What is forgotten after 30 days is left out: nobody could say what it was about.
 */
export async function listUnmatched(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = decodeCursor(input, input.cursor, 1)?.[0] ?? LAST_ID
  const ventures = writableVentures(caller, input.ventureId)
  const ofGroup = input.ventureId === undefined && caller.groupRole !== null && ventures.length > 0
  const columns = sql`m.id, m.venture_id, m.channel, m.sender, m.subject, left(m.body, ${MOST_SHOWN}) as body, m.received_at`
  const newest = sql`m.outcome = 'UNMATCHED' and m.body is not null and m.id < ${after}::uuid
    order by m.id desc limit ${input.limit + 1}`
  const { rows } = await sql<Row>`
    select * from (
      select one.* from unnest(${[...ventures]}::uuid[]) as venture (id) cross join lateral (
        select ${columns} from platform.inbound_messages m where m.venture_id = venture.id and ${newest}) as one
      ${ofGroup ? sql`union all select * from (select ${columns} from platform.inbound_messages m where m.venture_id is null and ${newest}) as own` : sql``}
    ) as merged order by id desc limit ${input.limit + 1}`.execute(db)
  const page = pageOf(input, rows, (last) => [last.id])
  const candidates = await candidatesAt(db, page.items.map(senderOf(ventures)))
  return shownAs(page, (row) => messageView(caller, row, candidates))
}

function senderOf(ventures: readonly string[]) {
  return ({ id, venture_id, channel, sender }: Row) => ({
    messageId: id,
    ventures: venture_id === null ? ventures : [venture_id],
    channel,
    address: addressOf(channel, sender) ?? '',
  })
}

function messageView(caller: Caller, row: Row, candidates: Candidates): UnmatchedMessage {
  const { own, quoted } = ownWords(row.body)
  const named = (ventureId: string) => ({ id: ventureId, name: ventureOf(caller, ventureId).name })
  return {
    id: row.id,
    venture: row.venture_id === null ? null : named(row.venture_id),
    channel: row.channel,
    sender: row.sender,
    subject: row.subject,
    text: own,
    quoted,
    receivedAt: row.received_at,
    candidates: (candidates.get(row.id) ?? []).map(({ ventureId, ...candidate }) => ({
      ...candidate,
      venture: named(ventureId),
    })),
    can: { match: true, dismiss: true },
  }
}
