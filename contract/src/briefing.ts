import { FIRST_DAY } from '@holdfast/engine/kernel'
import { TASK_PRIORITIES } from '@holdfast/engine/operations'
import { z } from 'zod'
import { BriefingItem, briefingBody } from './briefing-body.ts'
import { endpoint } from './endpoint.ts'
import { day, id, listOf, Money, page, text, uuid } from './values.ts'

const EditionRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    ventureName: z.string(),
    day,
    builtAt: z.string(),
    fires: z.int(),
    wins: z.int(),
    /** What was at stake then. */
    openValue: z.array(Money),
  })
  .meta({ id: 'BriefingEditionRow' })

/** It tells of the day before as well. */
const briefedDay = day.refine((date) => date > FIRST_DAY, `must be later than ${FIRST_DAY}`)

export const briefing = {
  getBriefing: endpoint({
    method: 'GET',
    path: '/briefing',
    permission: 'briefing.read',
    summary: 'The morning page of one venture, or of all that the person sees, worst first.',
    query: z.strictObject({ ventureId: uuid.optional(), date: briefedDay.optional() }),
    reply: z.strictObject({
      date: day,
      asOf: z.string(),
      ...briefingBody,
      ventures: z.int(),
      /** Of several ventures, those whose briefing could not be put together: nothing of theirs stands in it. */
      broken: z.array(z.strictObject({ ventureId: uuid, ventureName: z.string() })),
    }),
    errors: [],
  }),
  acknowledge: endpoint({
    method: 'POST',
    path: '/briefing/items/:id/acknowledge',
    permission: 'briefing.acknowledge',
    summary: 'Says that somebody has taken this on; the item stays for the day and goes from later ones.',
    params: id,
    reply: BriefingItem,
    errors: [404],
  }),
  assign: endpoint({
    method: 'POST',
    path: '/briefing/items/:id/assign',
    permission: 'briefing.acknowledge',
    summary:
      'Makes a task of an item, about the same record, and takes it on. An item has one task: assigned again it answers with the one that it has, unchanged.',
    params: id,
    body: z.strictObject({
      /** A member of the venture on this day; null: nobody yet. */
      assigneeId: uuid.nullable(),
      /** Absent: the item says it. */
      title: text(200).optional(),
      details: text(4_000).nullable().optional(),
      priority: z.enum(TASK_PRIORITIES).default('HIGH'),
      dueOn: day.nullable().optional(),
    }),
    reply: BriefingItem,
    errors: [404, 409, 422],
  }),
  itemOfTask: endpoint({
    method: 'GET',
    path: '/briefing/tasks/:id/item',
    permission: 'briefing.read',
    summary: 'The item of a briefing that a task came from; null: it came from none.',
    params: id,
    reply: z.strictObject({ item: BriefingItem.nullable() }),
    errors: [404],
  }),
  listEditions: endpoint({
    method: 'GET',
    path: '/briefing/editions',
    permission: 'briefing.read',
    summary: 'The briefings of past mornings as they were told, the newest first.',
    query: z.strictObject(page),
    reply: listOf(EditionRow),
    errors: [],
  }),
  getEdition: endpoint({
    method: 'GET',
    path: '/briefing/editions/:id',
    permission: 'briefing.read',
    summary: 'One past briefing as it was told that morning: what was put out or taken on since is not in it.',
    params: id,
    reply: z.strictObject({ ...EditionRow.shape, ...briefingBody }),
    errors: [404],
  }),
  listBriefingMails: endpoint({
    method: 'GET',
    path: '/briefing/mails',
    permission: 'briefing.read',
    summary: 'Of which ventures the caller gets the briefing by mail, at 07:45 of each venture’s clock.',
    query: z.strictObject({}),
    reply: z.strictObject({
      items: z.array(z.strictObject({ ventureId: uuid, ventureName: z.string(), wanted: z.boolean() })),
    }),
    errors: [],
  }),
  setBriefingMail: endpoint({
    method: 'PUT',
    path: '/briefing/mails',
    permission: 'briefing.read',
    summary: 'Says whether the caller wants the briefing of a venture by mail; again is the same.',
    body: z.strictObject({ ventureId: uuid, wanted: z.boolean() }),
    reply: z.strictObject({ ventureId: uuid, wanted: z.boolean() }),
    errors: [],
  }),
}
export type Briefing = z.output<typeof briefing.getBriefing.reply>
export type BriefingEdition = z.output<typeof briefing.getEdition.reply>
export type BriefingEditionRow = z.output<typeof EditionRow>
