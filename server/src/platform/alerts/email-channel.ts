import type { AlertChannel } from './alert.ts'
import { noticeWords } from './notice-words.ts'

/** Mail has attempts of its own, 30 s in all (domain.md §8): only who lets them end hears whether anything left. */
const WITHIN_MS = 35_000

/** Alerts by mail to one address, which may be a list of the mail server. `send` hands a message over, or throws. */
export function emailChannel(options: {
  readonly to: string
  readonly send: (
    message: { readonly to: string; readonly subject: string; readonly text: string },
    signal: AbortSignal,
  ) => Promise<void>
}): AlertChannel {
  return {
    channel: 'EMAIL',
    says: `Mail to ${options.to}`,
    // Nothing by which a mailbox would know a second one: the same mail again and again is what people learn to ignore.
    isRepeatable: false,
    withinMs: WITHIN_MS,
    send: async (notice, signal) => {
      const { line, more } = noticeWords(notice)
      const critical = notice.severity === 'CRITICAL' && notice.recovery === null ? 'CRITICAL ' : ''
      const subject = `[Holdfast] ${critical}${line}`
      await options.send({ to: options.to, subject, text: `${[line, ...more].join('\n\n')}\n` }, signal)
    },
  }
}
