import type { Day } from '@holdfast/engine/kernel'
import { type Cause, QUOTE_EXPIRING_DAYS } from '@holdfast/engine/operations'
import { sql } from 'kysely'
import { todayIn } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { VentureToWork } from '../../../../platform/jobs/scheduled-job.ts'
import { customerCall, disputeEvidence, quoteAnswer, reviewAnswer } from '../reminders/reminder-words.ts'

/** A cause with what its task says, and whom it is given to; null: nobody is known. */
export type ToldCause = Cause & { readonly title: string; readonly personId: string | null }

type Asked = { readonly venture: VentureToWork; readonly now: string }

/** Whatever asks for a task in the venture now. */
export async function causesIn(db: Reads, { venture, now }: Asked): Promise<readonly ToldCause[]> {
  if (venture.type === 'HOSPITALITY')
    return [...(await unansweredReviews(db, venture)), ...(await awaitedEvidence(db, venture))]
  return [...(await runningOut(db, venture, now)), ...(await dormantCustomers(db, venture))]
}

/** Quotes that wait for an answer and are valid not much longer. */
async function runningOut(
  db: Reads,
  { id: ventureId, zone }: VentureToWork,
  now: string,
): Promise<readonly ToldCause[]> {
  // Some days more than are told of: where a day ends is judged by the venture's clock.
  const found = await sql<{
    id: string
    number: string
    customer: string
    validUntil: string
    personId: string | null
  }>`
    select q.quote_id as id, q.number, q.customer_name as customer, q.valid_until as "validUntil", q.salesperson_id as "personId"
    from freight.quote_desk_facts q
    where q.venture_id = ${ventureId} and q.status = 'SENT' and q.valid_until > ${now}::timestamptz
      and q.valid_until < ${now}::timestamptz + make_interval(days => ${QUOTE_EXPIRING_DAYS + 2}::int)
    order by q.valid_until, q.quote_id`.execute(db)
  return found.rows.map(({ id, validUntil, personId, ...quote }) => ({
    kind: 'QUOTE_EXPIRING',
    subjectId: id,
    dueOn: todayIn(zone, validUntil),
    title: quoteAnswer(quote),
    personId,
  }))
}

/** Customers who were quiet for longer than the desk allows, with whoever sold the last load. */
async function dormantCustomers(db: Reads, { id: ventureId, liveFrom }: VentureToWork): Promise<readonly ToldCause[]> {
  const found = await sql<{ id: string; name: string; lastOn: Day; personId: string | null }>`
    select d.customer_id as id, d.name, d.last_delivered_on as "lastOn", (
      select c.user_id from freight.load_facts l
      join freight.load_credit_facts c on c.venture_id = l.venture_id and c.load_id = l.id and c.role = 'SALES'
      where l.venture_id = d.venture_id and l.customer_id = d.customer_id and l.delivered_on = d.last_delivered_on
      order by c.share desc, c.user_id limit 1) as "personId"
    from freight.dormant_customer_facts d
    where d.venture_id = ${ventureId} and d.is_dormant and d.dormant_on >= ${liveFrom}::date
    order by d.dormant_on, d.customer_id`.execute(db)
  return found.rows.map(({ id, personId, ...customer }) => ({
    kind: 'CUSTOMER_DORMANT',
    subjectId: id,
    dueOn: null,
    title: customerCall(customer),
    personId,
  }))
}

async function unansweredReviews(
  db: Reads,
  { id: ventureId, zone, liveFrom }: VentureToWork,
): Promise<readonly ToldCause[]> {
  const found = await sql<{ id: string; guest: string | null; hotel: string; dueAt: string; personId: string | null }>`
    select r.review_id as id, r.guest_name as guest, r.hotel_name as hotel, r.due_at as "dueAt", r.assigned_to as "personId"
    from hospitality.review_desk_facts r
    where r.venture_id = ${ventureId} and r.is_negative and r.responded_at is null and r.received_on >= ${liveFrom}::date
    order by r.due_at, r.review_id`.execute(db)
  return found.rows.map(({ id, dueAt, personId, ...review }) => ({
    kind: 'REVIEW_UNANSWERED',
    subjectId: id,
    dueOn: todayIn(zone, dueAt),
    title: reviewAnswer(review),
    personId,
  }))
}

/** Disputes under way whose acquirer's date waits for evidence. */
async function awaitedEvidence(db: Reads, { id: ventureId, liveFrom }: VentureToWork): Promise<readonly ToldCause[]> {
  const found = await sql<{ id: string; reference: string | null; hotel: string; dueOn: Day; personId: string | null }>`
    select d.dispute_id as id, d.reference, h.name as hotel, d.evidence_due_on as "dueOn", d.owner_id as "personId"
    from hospitality.dispute_facts d join hospitality.hotel_facts h on h.venture_id = d.venture_id and h.hotel_id = d.hotel_id
    where d.venture_id = ${ventureId} and d.status in ('OPEN', 'IN_PROGRESS') and d.submitted_at is null
      and d.evidence_due_on >= ${liveFrom}::date
    order by d.evidence_due_on, d.dispute_id`.execute(db)
  return found.rows.map(({ id, dueOn, personId, ...dispute }) => ({
    kind: 'DISPUTE_DUE',
    subjectId: id,
    dueOn,
    title: disputeEvidence(dispute),
    personId,
  }))
}
