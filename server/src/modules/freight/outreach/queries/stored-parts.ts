import type { LeftOut, OutreachRecipient } from '@holdfast/contract'
import type { AwardEnd, OutreachChannel } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { MOST_SHOWN } from './most-shown.ts'

type Named = { readonly id: string; readonly name: string }

export type StoredSend = {
  readonly id: string
  readonly channel: OutreachChannel
  readonly subject: string | null
  readonly text: string
  readonly rateMinor: number | null
  readonly leftOut: readonly LeftOut[]
  readonly sentAt: string
  readonly sentBy: Named | null
}
export type StoredRecipient = {
  readonly id: string
  readonly sendId: string
  readonly carrier: Named
  readonly channel: OutreachChannel
  readonly address: string
  readonly message: OutreachRecipient['message']
}
export type StoredAnswer = {
  readonly id: string
  readonly recipientId: string
  readonly foundBy: 'CODE' | 'SENDER' | 'PERSON'
  readonly sender: string | null
  readonly body: string
  readonly isDecline: boolean
  readonly isLate: boolean
  readonly isAutomatic: boolean
  readonly offerMinor: number | null
  readonly receivedAt: string
  readonly by: Named | null
}
export type StoredAward = {
  readonly id: string
  readonly recipientId: string
  readonly carrier: Named
  readonly costMinor: number | null
  readonly awardedAt: string
  readonly awardedBy: Named | null
  readonly endedAt: string | null
  readonly endedAs: AwardEnd | null
}
/** As many answers of one carrier as a thread shows. */
const MOST_ANSWERS = 50
type OfLoad = { readonly ventureId: string; readonly loadId: string }

/** Newest first. Whoever asked for the group without belonging to the venture is nobody that its people can see. */
export async function storedSends(db: Reads, { ventureId, loadId }: OfLoad): Promise<readonly StoredSend[]> {
  const { rows } = await sql<StoredSend>`
    select o.id, o.channel, o.subject, o.text, o.rate_minor as "rateMinor", o.left_out as "leftOut", o.sent_at as "sentAt",
      ${named('u')} as "sentBy"
    from freight.outreaches o left join identity.person_facts u on u.id = o.sent_by
    where o.venture_id = ${ventureId} and o.load_id = ${loadId} order by o.id desc`.execute(db)
  return rows
}

/** By the name of the carrier; one that was merged is the one that stayed. */
export async function storedRecipients(db: Reads, { ventureId, loadId }: OfLoad): Promise<readonly StoredRecipient[]> {
  const { rows } = await sql<
    Omit<StoredRecipient, 'message'> & {
      readonly state: NonNullable<StoredRecipient['message']>['state'] | null
      readonly reason: string | null
      readonly messageSentAt: string | null
    }
  >`
    select r.id, r.outreach_id as "sendId", ${named('k')} as carrier, r.channel, r.address, m.state, m.reason,
      m.sent_at as "messageSentAt"
    from freight.outreach_recipients r
    join freight.carriers c on c.venture_id = r.venture_id and c.id = r.carrier_id
    join freight.carriers k on k.venture_id = c.venture_id and k.id = coalesce(c.merged_into, c.id)
    left join platform.message_facts m on m.venture_id = r.venture_id and m.id = r.message_id
    where r.venture_id = ${ventureId} and r.load_id = ${loadId} order by k.name, r.id`.execute(db)
  return rows.map(({ state, reason, messageSentAt, ...row }) => ({
    ...row,
    message: state && { state, reason, sentAt: messageSentAt },
  }))
}

/** Oldest first; of each carrier that was asked the newest, and what machines wrote only where there is room. */
export async function storedAnswers(db: Reads, { ventureId, loadId }: OfLoad): Promise<readonly StoredAnswer[]> {
  const { rows } = await sql<StoredAnswer>`
    select a.id, a.recipient_id as "recipientId", a.found_by as "foundBy", a.sender, left(a.body, ${MOST_SHOWN}) as body,
      a.is_decline as "isDecline", a.is_late as "isLate", a.is_automatic as "isAutomatic", a.offer_minor as "offerMinor",
      a.received_at as "receivedAt", ${named('u')} as by
    from (
      select n.id, row_number() over (partition by n.recipient_id order by n.is_automatic, n.id desc) as at
      from freight.standing_answers n where n.venture_id = ${ventureId} and n.load_id = ${loadId}
    ) n
    join freight.standing_answers a on a.venture_id = ${ventureId} and a.id = n.id
    left join identity.person_facts u on u.id = a.recorded_by
    where n.at <= ${MOST_ANSWERS} order by a.id`.execute(db)
  return rows
}

/** Newest first. */
export async function storedAwards(db: Reads, { ventureId, loadId }: OfLoad): Promise<readonly StoredAward[]> {
  const { rows } = await sql<StoredAward>`
    select a.id, a.recipient_id as "recipientId", ${named('k')} as carrier, a.cost_minor as "costMinor",
      a.awarded_at as "awardedAt", ${named('u')} as "awardedBy", a.ended_at as "endedAt", a.ended_as as "endedAs"
    from freight.outreach_awards a
    join freight.outreach_recipients r on r.venture_id = a.venture_id and r.id = a.recipient_id
    join freight.carriers c on c.venture_id = r.venture_id and c.id = r.carrier_id
    join freight.carriers k on k.venture_id = c.venture_id and k.id = coalesce(c.merged_into, c.id)
    left join identity.person_facts u on u.id = a.awarded_by
    where a.venture_id = ${ventureId} and a.load_id = ${loadId} order by a.id desc`.execute(db)
  return rows
}

function named(alias: 'k' | 'u') {
  return sql`case when ${sql.ref(`${alias}.id`)} is not null
    then json_build_object('id', ${sql.ref(`${alias}.id`)}, 'name', ${sql.ref(`${alias}.name`)}) end`
}
