import { JOB_ROLES } from '@holdfast/engine/access'
import { BOARD_PERIODS, TRIGGERS, type Trigger } from '@holdfast/engine/gamification'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { can, day, instant, listOf, page, person, uuid } from './values.ts'

const trigger = z.enum(Object.keys(TRIGGERS) as [Trigger, ...Trigger[]])
const points = z.int().min(0).max(10_000)
const dailyCap = z.int().min(0).max(100_000).nullable()

const Settings = z
  .strictObject({
    /** How often the settings were changed; 0 while the defaults hold. */
    version: z.int(),
    isEnabled: z.boolean(),
    /** The most points that a person can have of one business day; null: no limit. */
    dailyCap,
    /** Every trigger with its price, which a trigger that is off keeps. */
    points: z.array(z.strictObject({ trigger, label: z.string(), points, isOn: z.boolean() })),
    can,
  })
  .meta({ id: 'PointsSettings' })

const proposal = {
  ventureId: uuid,
  isEnabled: z.boolean(),
  dailyCap,
  /** Triggers that are left out keep their price and whether they are on. */
  points: z
    .array(z.strictObject({ trigger, points, isOn: z.boolean().default(true) }))
    .max(50)
    .superRefine((given, context) => {
      for (const [at, each] of given.entries())
        if (given.findIndex((other) => other.trigger === each.trigger) < at)
          context.addIssue({ code: 'custom', path: [at, 'trigger'], message: 'must be named once only' })
    }),
}

/** Points that were given, beside what the proposal would have given for the same deeds. */
const beside = { given: z.int(), would: z.int() }

const Effect = z
  .strictObject({
    from: day,
    to: day,
    ...beside,
    /** Those for whom most would change, first. */
    people: z.array(z.strictObject({ person, ...beside })),
    /** Everybody else who did something, in one sum. */
    others: z.strictObject({ people: z.int(), ...beside }),
    triggers: z.array(z.strictObject({ trigger, label: z.string(), deeds: z.int(), ...beside })),
  })
  .meta({ id: 'PointsEffect' })

const SettingsChange = z
  .strictObject({
    version: z.int(),
    since: instant,
    by: person.nullable().meta({ description: 'null: somebody of the group’s management' }),
    changes: z.array(
      z.strictObject({
        what: z.enum(['trigger', 'daily_cap', 'points']),
        label: z.string(),
        /** Points of a trigger, null while off · the cap, null without · 1 while points are on, null while off. */
        from: z.int().nullable(),
        to: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'PointsSettingsChange' })

/** The record that a deed was done on, as far as it has a page. */
const Cause = z.strictObject({
  kind: z.enum(['load', 'quote', 'call', 'review', 'dispute', 'task']),
  id: uuid,
  /** How the record is called; null when it is not known any more. */
  label: z.string().nullable(),
})

const Entry = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    trigger: z.string(),
    label: z.string(),
    points: z.int(),
    day,
    at: z.string(),
    isReversal: z.boolean(),
    subjectId: uuid,
    /** null: it is no record, as the first sign-in of a day. */
    cause: Cause.nullable(),
  })
  .meta({ id: 'PointsEntry' })

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
    body: z.strictObject({ ...proposal, version: z.int().min(0) }),
    reply: Settings,
    errors: [409, 422],
  }),
  expectPoints: endpoint({
    method: 'POST',
    path: '/gamification/config/effect',
    permission: 'gamification.configure',
    summary: 'What the deeds of the last 30 whole days would have given by other settings. Writes nothing.',
    body: z.strictObject(proposal),
    reply: Effect,
    errors: [],
  }),
  pointsConfigHistory: endpoint({
    method: 'GET',
    path: '/gamification/config/history',
    permission: 'gamification.read',
    summary: 'Who changed what deeds are worth, newest first.',
    query: z.strictObject({ ...page, ventureId: uuid }),
    reply: listOf(SettingsChange),
    errors: [],
  }),
  listPoints: endpoint({
    method: 'GET',
    path: '/gamification/points',
    permission: 'gamification.read_person',
    summary: 'A person’s balance and entries with what caused each; others’ only for those who may see them.',
    query: z.strictObject({ ...page, userId: uuid.optional() }),
    reply: z.strictObject({ ...listOf(Entry).shape, person, balance: z.int() }),
    errors: [404],
  }),
  leaderboard: endpoint({
    method: 'GET',
    path: '/gamification/leaderboard',
    permission: 'gamification.read',
    summary: 'Who has points of a period, most first; ties share a rank. Whoever does not want to be seen is left out.',
    query: z.strictObject({
      ...page,
      ventureId: uuid,
      /** By the venture’s calendar, up to today. */
      period: z.enum(BOARD_PERIODS).default('week'),
      officeId: uuid.optional(),
      jobRole: z.enum(JOB_ROLES).optional(),
    }),
    reply: z.strictObject({
      ...listOf(
        z.strictObject({
          rank: z.int(),
          isTied: z.boolean(),
          person,
          points: z.int(),
          jobRole: z.string().nullable(),
          isMe: z.boolean(),
          can,
        }),
      ).shape,
      from: day.nullable(),
      to: day,
      /** How many stand on the board, over all pages. */
      people: z.int(),
      /** The caller’s own place, on whatever page; null for those who do not belong on this board. */
      me: z
        .strictObject({
          rank: z.int(),
          points: z.int(),
          /** How many others stand at the same place. */
          others: z.int(),
          /** Points to the next place above; null at the top. */
          toNext: z.int().nullable(),
          /** false: they chose to be seen by nobody, so their place is what it would be. */
          isShown: z.boolean(),
        })
        .nullable(),
    }),
    errors: [],
  }),
  myBoards: endpoint({
    method: 'GET',
    path: '/gamification/leaderboard/me',
    permission: 'gamification.show_own',
    summary: 'Whether colleagues see the caller on the leaderboards of each venture that they belong to.',
    query: z.strictObject({}),
    reply: z.strictObject({ items: z.array(z.strictObject({ ventureId: uuid, isShown: z.boolean() })) }),
    errors: [],
  }),
  showOnBoard: endpoint({
    method: 'PUT',
    path: '/gamification/leaderboard/me',
    permission: 'gamification.show_own',
    summary: 'Whether colleagues see the caller on the leaderboards of a venture. What they earn does not change.',
    body: z.strictObject({ ventureId: uuid, isShown: z.boolean() }),
    reply: z.strictObject({ isShown: z.boolean() }),
    errors: [422],
  }),
}
export type Leaderboard = z.output<typeof gamification.leaderboard.reply>
export type PointsEntry = z.output<typeof Entry>
export type PointsSettings = z.output<typeof Settings>
export type PointsEffect = z.output<typeof Effect>
export type PointsSettingsChange = z.output<typeof SettingsChange>
