import { EOD_STATUSES } from '@holdfast/engine/operations'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { EodGap, EodReport, EodRow, OwnNumber, reportTexts } from './eod-report.ts'
import { Moment } from './load.ts'
import { day, id, listOf, page, person, text, uuid } from './values.ts'

/** How a person stands towards the report of a day. */
const standing = z.enum(['sent', 'reviewed', 'withdrawn', 'missing', 'holiday', 'weekend', 'day_off', 'not_asked'])

const MyStatus = z
  .strictObject({
    ventureId: uuid,
    ventureName: z.string(),
    today: z.string(),
    /** Of today; `missing`: it is owed and not sent yet. */
    state: standing,
    reportId: uuid.nullable(),
    /** Earlier days that are owed and not sent, while their window is open; the first first. */
    open: z.array(z.string()),
    /** Due days in a row with a report; weekends, holidays and days off neither end it nor make it longer. */
    streak: z.int(),
    /** What waits for an explanation. */
    gaps: z.array(EodGap),
  })
  .meta({ id: 'EodStatusOfMine' })

const TeamMember = z.strictObject({
  person,
  jobRole: z.string().nullable(),
  standing,
  /** The report of the day, where there is one. */
  report: EodRow.nullable(),
  /** The last gap of the fourteen days before, as far as its days are still without a report. */
  gap: EodGap.nullable(),
})

export const eodReports = {
  listEodReports: endpoint({
    method: 'GET',
    path: '/eod-reports',
    permission: 'eod.read',
    summary: 'Daily reports, the newest day first: one’s own, and those of whom one leads.',
    query: z.strictObject({
      ...page,
      /** `me`, or a person. */
      userId: z.union([uuid, z.literal('me')]).optional(),
      status: z.enum(EOD_STATUSES).optional(),
      from: day.optional(),
      to: day.optional(),
    }),
    reply: listOf(EodRow),
    errors: [],
  }),
  myEodStatus: endpoint({
    method: 'GET',
    path: '/eod-reports/my-status',
    permission: 'eod.write_own',
    summary:
      'Of each of one’s ventures: whether today’s report is owed, sent or taken back, the streak, and what waits for an explanation.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({ items: z.array(MyStatus) }),
    errors: [],
  }),
  eodForm: endpoint({
    method: 'GET',
    path: '/eod-reports/form',
    permission: 'eod.write_own',
    summary:
      'What the form of a day begins with: one’s own numbers, the plan of the report before, and the report that stands.',
    query: z.strictObject({ ventureId: uuid, day }),
    reply: z.strictObject({
      ventureId: uuid,
      day,
      zone: z.string(),
      /** The last day on which it can be sent. */
      openUntil: z.string(),
      /** It can be sent today. */
      isOpen: z.boolean(),
      numbers: z.array(OwnNumber),
      /** What the last report before this day planned; null: nothing, or there is none. */
      planned: z.strictObject({ day, plan: z.string() }).nullable(),
      report: EodReport.nullable(),
    }),
    errors: [],
  }),
  eodTeam: endpoint({
    method: 'GET',
    path: '/eod-reports/team',
    permission: 'eod.team',
    summary:
      'A day of the people whom one leads: who has reported, who is missing by the working calendar, who is off.',
    query: z.strictObject({ ventureId: uuid, day: day.optional() }),
    reply: z.strictObject({
      day,
      today: day,
      /** The venture’s holiday on this day; null: none. */
      holiday: z.string().nullable(),
      /** `sent` holds the reviewed and the late ones; `missing` those that were taken back. */
      counts: z.strictObject({
        sent: z.int(),
        reviewed: z.int(),
        late: z.int(),
        missing: z.int(),
        off: z.int(),
      }),
      people: z.array(TeamMember),
    }),
    errors: [],
  }),
  getEodReport: endpoint({
    method: 'GET',
    path: '/eod-reports/:id',
    permission: 'eod.read',
    summary: 'One daily report with the numbers of its day.',
    params: id,
    reply: EodReport,
    errors: [404],
  }),
  eodReportHistory: endpoint({
    method: 'GET',
    path: '/eod-reports/:id/history',
    permission: 'eod.read',
    summary: 'Who sent, edited, took back, reviewed or voided a daily report and when, newest first.',
    params: id,
    query: z.strictObject({ limit: page.limit, cursor: page.cursor }),
    reply: listOf(Moment),
    errors: [404],
  }),
  submitEodReport: endpoint({
    method: 'POST',
    path: '/eod-reports',
    permission: 'eod.write_own',
    summary: 'Sends one’s own report of a day, within two days after it; the same words again change nothing.',
    body: z.strictObject({
      ventureId: uuid,
      day,
      done: reportTexts.done,
      blockers: reportTexts.blockers.optional(),
      plan: reportTexts.plan.optional(),
    }),
    reply: EodReport,
    errors: [409, 422],
  }),
  amendEodReport: endpoint({
    method: 'PATCH',
    path: '/eod-reports/:id',
    permission: 'eod.write_own',
    summary: 'Edits one’s own report in its window, until somebody has reviewed it.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(reportTexts).partial().shape }),
    reply: EodReport,
    errors: [404, 409, 422],
  }),
  withdrawEodReport: endpoint({
    method: 'POST',
    path: '/eod-reports/:id/withdraw',
    permission: 'eod.write_own',
    summary: 'Takes one’s own report back, in its window and unread; it can be sent again.',
    params: id,
    reply: EodReport,
    errors: [404, 409, 422],
  }),
  reviewEodReport: endpoint({
    method: 'PATCH',
    path: '/eod-reports/:id/review',
    permission: 'eod.review',
    summary: 'Says that somebody else has read it, with a note or without: it is locked then.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), note: text(2_000).nullable().optional() }),
    reply: EodReport,
    errors: [404, 409],
  }),
  voidEodReport: endpoint({
    method: 'POST',
    path: '/eod-reports/:id/void',
    permission: 'eod.manage',
    summary: 'Takes a mistaken report out of every list and figure, with what it caused; its day is open again.',
    params: id,
    body: z.strictObject({ reason: text(500) }),
    reply: EodReport,
    errors: [404, 422],
  }),
  explainMissedDays: endpoint({
    method: 'POST',
    path: '/eod-reports/missed-explanation',
    permission: 'eod.write_own',
    summary: 'Says why there are no reports of the days of a gap: one’s own, once for each gap.',
    body: z.strictObject({ gapId: uuid, explanation: text(2_000) }),
    reply: EodGap,
    errors: [404, 409],
  }),
}
export type EodStatusOfMine = z.output<typeof MyStatus>
export type EodStanding = z.output<typeof standing>
export type EodTeam = z.output<typeof eodReports.eodTeam.reply>
export type EodForm = z.output<typeof eodReports.eodForm.reply>
