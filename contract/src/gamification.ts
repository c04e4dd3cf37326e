import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { day, listOf, page, person, text, uuid } from './values.ts'

const Setting = z.strictObject({ trigger: z.string(), label: z.string(), points: z.int().min(0).max(10_000), isEnabled: z.boolean(), dailyCap: z.int().min(0).max(100_000).nullable() })

export const gamification = {
  getPointsConfig: endpoint({
    method: 'GET',
    path: '/gamification/config',
    permission: 'gamification.read',
    summary: 'What each deed is worth in a venture.',
    query: z.strictObject({ ventureId: uuid }),
    reply: z.strictObject({ items: z.array(Setting) }),
    errors: [],
  }),
  setPointsConfig: endpoint({
    method: 'PUT',
    path: '/gamification/config',
    permission: 'gamification.configure',
    summary: 'Changes what deeds are worth from now on.',
    body: z.strictObject({ ventureId: uuid, items: z.array(z.strictObject({ trigger: text(60), points: z.int().min(0).max(10_000), isEnabled: z.boolean(), dailyCap: z.int().min(0).max(100_000).nullable() })).min(1).max(50) }),
    reply: z.strictObject({ items: z.array(Setting) }),
    errors: [422],
  }),
  listPoints: endpoint({
    method: 'GET',
    path: '/gamification/points',
    permission: 'gamification.read',
    summary: 'A person’s balance and entries; others’ only for those who may see them.',
    query: z.strictObject({ ...page, userId: uuid.optional() }),
    reply: z.strictObject({
      ...listOf(z.strictObject({ id: uuid, ventureId: uuid, trigger: z.string(), label: z.string(), points: z.int(), day, at: z.string(), isReversal: z.boolean(), subjectId: uuid })).shape,
      balance: z.int(),
    }),
    errors: [404],
  }),
  leaderboard: endpoint({
    method: 'GET',
    path: '/gamification/leaderboard',
    permission: 'gamification.read',
    summary: 'Who has how many points in a period; ties share a rank.',
    query: z.strictObject({ ventureId: uuid, period: z.enum(['day', 'week', 'month', 'all']).default('week'), officeId: uuid.optional() }),
    reply: z.strictObject({
      from: day.nullable(),
      to: day,
      items: z.array(z.strictObject({ rank: z.int(), person, points: z.int(), jobRole: z.string().nullable(), isMe: z.boolean() })),
      me: z.strictObject({ rank: z.int().nullable(), points: z.int() }).nullable(),
    }),
    errors: [],
  }),
}
export type Leaderboard = z.output<typeof gamification.leaderboard.reply>
