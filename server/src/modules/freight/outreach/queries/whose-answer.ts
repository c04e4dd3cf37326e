import { addressOf, codesIn } from '@holdfast/engine/freight'
import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { KeptInbound } from '../../../../platform/messages/index.ts'

export type Found = { readonly ventureId: VentureId; readonly recipientId: string; readonly by: 'CODE' | 'SENDER' }
type Row = Omit<Found, 'by'>

/** So long somebody may answer who was asked about a load that has gone; after that it is about something else. */
const LATE_DAYS = 14

/**
 * By the code that the mail carries, which nobody guesses; else by who wrote it: the newest that was asked there and whose
 * load still looks for somebody, then the newest of the last days. Where that could be in several ventures it is null: a
 * person decides. A wish about messages that nothing proves is nobody's: in the thread of a carrier it would be theirs.
 */
export async function whoseAnswer(db: Reads, kept: KeptInbound, ventures: readonly VentureId[]): Promise<Found | null> {
  const byCode = await foundByCode(db, kept, ventures)
  if (byCode) return { ...byCode, by: 'CODE' }
  if (kept.wish !== null && !kept.isSenderProven) return null
  const address = addressOf(kept.channel, kept.sender)
  if (address === null) return null
  const asked = { channel: kept.channel, address, ventures, at: kept.receivedAt }
  const open = await newestAsked(db, asked, true)
  const newest = open.length > 0 ? open : await newestAsked(db, asked, false)
  const [one, ...others] = newest
  return one && others.length === 0 ? { ...one, by: 'SENDER' } : null
}

async function foundByCode(db: Reads, kept: KeptInbound, ventures: readonly VentureId[]): Promise<Row | undefined> {
  const codes = kept.channel === 'EMAIL' ? codesIn(kept.recipient, kept.subject) : []
  if (codes.length === 0) return undefined
  const { rows } = await sql<Row>`
    select r.venture_id as "ventureId", r.id as "recipientId"
    from unnest(${[...codes]}::text[]) with ordinality as g (code, at)
    join freight.outreach_recipients r on r.venture_id = any (${[...ventures]}::uuid[]) and r.reply_code = g.code
    order by g.at limit 1`.execute(db)
  return rows[0]
}

type Asked = {
  readonly channel: KeptInbound['channel']
  readonly address: string
  readonly ventures: readonly VentureId[]
  readonly at: Instant
}

/** One of each venture. */
async function newestAsked(db: Reads, asked: Asked, isOpen: boolean): Promise<readonly Row[]> {
  const which = isOpen
    ? sql`l.status = 'OPEN' and l.voided_at is null`
    : sql`o.sent_at > ${asked.at}::timestamptz - ${LATE_DAYS}::int * interval '1 day'`
  const { rows } = await sql<Row>`
    select v.id as "ventureId", r.id as "recipientId" from unnest(${[...asked.ventures]}::uuid[]) as v (id)
    cross join lateral (
      select r.id from freight.outreach_recipients r
      join freight.outreaches o on o.venture_id = r.venture_id and o.id = r.outreach_id
      join freight.loads l on l.venture_id = r.venture_id and l.id = r.load_id
      where r.venture_id = v.id and r.channel = ${asked.channel} and r.address = ${asked.address} and ${which}
      order by r.id desc limit 1) r`.execute(db)
  return rows
}
