import type { AlertChannel } from './alert.ts'
import { noticeWords } from './notice-words.ts'

/** Alerts by mail to one address, which may be a list of the mail server. `send` hands a message over, or throws. */
export function emailChannel(options: {
  readonly to: string
  readonly send: (message: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>
}): AlertChannel {
  return {
    channel: 'EMAIL',
    says: `Mail to ${options.to}`,
    send: async (notice) => {
      const { line, more } = noticeWords(notice)
      const critical = notice.severity === 'CRITICAL' && notice.recovery === null ? 'CRITICAL ' : ''
      await options.send({
        to: options.to,
        subject: `[Holdfast] ${critical}${line}`,
        text: `${[line, ...more].join('\n\n')}\n`,
      })
    },
  }
}
