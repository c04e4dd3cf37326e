import { OutsideFailure } from '../outside/index.ts'
import type { AlertChannel, AlertNotice } from './alert.ts'

/** domain.md §8: what an outside call may take. */
const ATTEMPT_MS = 10_000

/** One attempt, ended in time whether or not the channel heeds its signal; how far it had come by then, nobody knows. */
export async function attempt(
  channel: AlertChannel,
  notice: AlertNotice,
  limitMs = channel.withinMs ?? ATTEMPT_MS,
): Promise<void> {
  const limit = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new OutsideFailure('TIMEOUT', `No answer within ${limitMs / 1_000} s`, { mayHaveActed: true })
      reject(error)
      limit.abort(error)
    }, limitMs)
  })
  try {
    await Promise.race([channel.send(notice, limit.signal), late])
  } finally {
    clearTimeout(timer)
  }
}
