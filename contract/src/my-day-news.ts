import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Notification } from './notifications.ts'
import { currency, instant, uuid } from './values.ts'

/** So many of each kind are counted at most; the count then says "this and more". */
export const MOST_NEWS = 100

const { id, ventureId, title, path, at } = Notification.shape
const Told = z.strictObject({
  count: z.int().min(0).max(MOST_NEWS),
  /** The newest three. */
  items: z.array(z.strictObject({ id, ventureId, title, path, at })),
})

/** What others did since somebody last looked. Part of the area `myDay`. */
export const myDayNews = {
  visitMyDay: endpoint({
    method: 'PUT',
    path: '/my-day/visit',
    permission: 'self',
    summary:
      'Says that the person looks at their day now: after half an hour away a new visit begins. With `readUpTo`, what happened until then is read. While somebody acts as the person, nothing is kept.',
    body: z.strictObject({
      ventureId: uuid.optional(),
      /** When the news were read, as their `asOf` says. */
      readUpTo: instant.optional(),
    }),
    /** When the person looked before this visit; null: never. */
    reply: z.strictObject({ since: instant.nullable() }),
    errors: [],
  }),
  myNews: endpoint({
    method: 'GET',
    path: '/my-day/news',
    permission: 'self',
    summary: 'What others did that concerns the person since their last visit; what they did themselves is no news.',
    query: z.strictObject({ ventureId: uuid.optional() }),
    reply: z.strictObject({
      asOf: instant,
      /** Of several ventures, the earliest; null: a first visit, and nothing is news. */
      since: instant.nullable(),
      /** Tasks that somebody gave them. */
      tasks: Told,
      /** All else that they were told of. */
      told: Told,
      /** Points that others’ doings brought, less what these took; null: none moved. */
      points: z.int().nullable(),
      /** Corrections of pay that was closed already. */
      pay: z.array(
        z.strictObject({ ventureId: uuid, ventureName: z.string(), currency, count: z.int(), amountMinor: z.int() }),
      ),
      /** What others did with loads that the person is credited on; the list of changes shows them. */
      changes: z.int(),
    }),
    errors: [],
  }),
}
export type MyNews = z.output<typeof myDayNews.myNews.reply>
