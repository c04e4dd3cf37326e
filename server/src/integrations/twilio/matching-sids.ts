import { z } from 'zod'
import type { Outgoing } from '../../platform/messages/index.ts'
import { OutsideFailure } from '../../platform/outside/index.ts'
import { jsonOf } from '../http/index.ts'

const Page = z.object({
  messages: z.array(
    z.object({ sid: z.string(), body: z.string().nullable(), to: z.string(), date_created: z.string().nullable() }),
  ),
})

/** Two clocks may differ by that much. */
const TOLERANCE_MS = 60_000

/** Its numbers of messages with this text to this person since then, oldest first. */
export function matchingSids(text: string, message: Outgoing, since: string): readonly string[] {
  const page = Page.safeParse(jsonOf(text))
  if (!page.success) throw new OutsideFailure('NOT_UNDERSTOOD', 'Its list of messages cannot be read')
  const earliest = Date.parse(since) - TOLERANCE_MS
  return page.data.messages
    .filter(({ to, body }) => to === message.to && body === message.text)
    .map(({ sid, date_created }) => ({ sid, at: Date.parse(date_created ?? '') }))
    .filter(({ at }) => at >= earliest)
    .sort((a, b) => a.at - b.at)
    .map(({ sid }) => sid)
}
