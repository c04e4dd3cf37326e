import { ALERT_CHANNELS } from '@holdfast/contract'
import type { ChannelName } from './alert.ts'

/** A queue for each channel, so that one which hangs holds up none of the others. */
export function queueOfChannel(channel: ChannelName): string {
  return `alerts-${channel.toLowerCase()}`
}

export const ALERT_QUEUES: readonly string[] = ALERT_CHANNELS.map(queueOfChannel)

/** 5 s, 10 s, 20 s … at most 10 minutes apart: about an hour in all. */
export const ALERT_RETRIES = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 } as const
