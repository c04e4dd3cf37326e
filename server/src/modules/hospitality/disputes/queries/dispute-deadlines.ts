import type { HotelDisputeSummary } from '@holdfast/contract'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelTodays } from './todays.ts'
import { AWAITED } from './wanted-disputes.ts'

type Deadlines = HotelDisputeSummary['deadlines']
type Asked = { readonly ventureId: string; readonly currency: string; readonly hotelId: string | undefined }

const SPANS = ['pastDue', 'within1', 'within3', 'within7', 'noDate'] as const
type Row = { readonly currency: string } & Readonly<Record<`${(typeof SPANS)[number]}${'' | 'Minor'}`, number>>

/** What awaits evidence, by how near its date is on its hotel's today; `currency` comes first. */
export async function deadlinesOf(
  db: Reads,
  caller: Caller,
  { ventureId, currency, hotelId }: Asked,
): Promise<Deadlines> {
  const found = await sql<Row>`
    select d.currency, ${sql.join(SPANS.map((span) => tallyOf(span)))}
    from hospitality.disputes d join ${await hotelTodays(db, caller, [ventureId])} on t.hotel_id = d.hotel_id
    where d.venture_id = ${ventureId} and ${AWAITED} and d.voided_at is null and not d.is_test
      ${hotelId === undefined ? sql`` : sql`and d.hotel_id = ${hotelId}::uuid`}
    group by d.currency order by d.currency <> ${currency}, d.currency`.execute(db)
  return found.rows.map((row) => {
    const tally = (span: (typeof SPANS)[number]) => ({
      disputes: row[span],
      amount: { minor: row[`${span}Minor`], currency: row.currency },
    })
    return {
      currency: row.currency,
      pastDue: tally('pastDue'),
      within1: tally('within1'),
      within3: tally('within3'),
      within7: tally('within7'),
      noDate: tally('noDate'),
    }
  })
}

const WHEN: Readonly<Record<(typeof SPANS)[number], RawBuilder<unknown>>> = {
  pastDue: sql`d.evidence_due_on < t.today`,
  within1: sql`d.evidence_due_on between t.today and t.today + 1`,
  within3: sql`d.evidence_due_on between t.today and t.today + 3`,
  within7: sql`d.evidence_due_on between t.today and t.today + 7`,
  noDate: sql`d.evidence_due_on is null`,
}

function tallyOf(span: (typeof SPANS)[number]): RawBuilder<unknown> {
  const filter = sql`filter (where ${WHEN[span]})`
  return sql`count(*) ${filter}::int as ${sql.ref(span)},
    coalesce(sum(d.amount_minor) ${filter}, 0)::bigint as ${sql.ref(`${span}Minor`)}`
}
