import { TRIGGERS, type Trigger } from '@holdfast/engine/gamification'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, listOf, page, person, uuid } from './values.ts'

const trigger = z.enum(Object.keys(TRIGGERS) as [Trigger, ...Trigger[]])
const points = z.int().min(0).max(10_000)

const Settings = z
  .strictObject({
    isEnabled: z.boolean(),
    /** The most points that a person can have of one business day; null: no limit. */
    dailyCap: z.int().min(0).max(100_000).nullable(),
    points: z.array(z.strictObject({ trigger, label: z.string(), points })),
  })
  .meta({ id: 'PointsSettings' })

export const gamification = {
  getPointsConfig: endpoint({
    method: 'GET',
    path: '/gamification/config',
    permission: 'gamification.read',
    summary: 'What each deed is worth in a venture today.',
    query: z.strictObject({ ventureId: uuid }),
    reply: Settings,
    errors: [],
  }),
  setPointsConfig: endpoint({
    method: 'PUT',
    path: '/gamification/config',
    permission: 'gamification.configure',
    summary: 'Changes what deeds are worth from now on; earlier deeds keep their price.',
    body: z.strictObject({
      ventureId: uuid,
      isEnabled: z.boolean(),
      dailyCap: z.int().min(0).max(100_000).nullable(),
      points: z.array(z.strictObject({ trigger, points })).max(50),
    }),
    reply: Settings,
    errors: [422],
  }),
  listPoints: endpoint({
    method: 'GET',
    path: '/gamification/points',
    permission: 'gamification.read_person',
    summary: 'A person’s balance and entries; others’ only for those who may see them.',
    query: z.strictObject({ ...page, userId: uuid.optional() }),
    reply: z.strictObject({
      ...listOf(
        z.strictObject({
          id: uuid,
          ventureId: uuid,
          trigger: z.string(),
          label: z.string(),
          points: z.int(),
          day,
          at: z.string(),
          isReversal: z.boolean(),
          subjectId: uuid,
        }),
      ).shape,
      balance: z.int(),
    }),
    errors: [404],
  }),
  leaderboard: endpoint({
    method: 'GET',
    path: '/gamification/leaderboard',
    permission: 'gamification.read',
    summary: 'Who has how many points in a period; ties share a rank.',
    query: z.strictObject({
      ventureId: uuid,
      period: z.enum(['day', 'week', 'month', 'all']).default('week'),
      officeId: uuid.optional(),
    }),
    reply: z.strictObject({
      from: day.nullable(),
      to: day,
      items: z.array(
        z.strictObject({
          rank: z.int(),
          isTied: z.boolean(),
          person,
          points: z.int(),
          jobRole: z.string().nullable(),
          isMe: z.boolean(),
        }),
      ),
      me: z.strictObject({ rank: z.int().nullable(), points: z.int() }).nullable(),
    }),
    errors: [],
  }),
}
export type Leaderboard = z.output<typeof gamification.leaderboard.reply>
