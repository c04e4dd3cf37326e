import type { Connections } from './connections.ts'
import type { Channel } from './message.ts'

/** How messages of a venture leave. */
export type Route = {
  /** Whose account takes them. */
  readonly account: 'GROUP' | 'VENTURE'
  /** Answers are brought to us, of mail to any address of the domain; null: they are not. */
  readonly answers: { readonly domain: string | null } | null
}
/** By the venture's code; null: nobody sends this. */
export type RouteOf = (channel: Channel, ventureCode: string) => Route | null

/** `own`: this machine takes what no account does. */
export function routesWith(connections: Connections, own: boolean): RouteOf {
  return (channel, ventureCode) => {
    const sender = connections[channel === 'SMS' ? 'sms' : 'email'](ventureCode)
    if (!sender) return own ? { account: 'GROUP', answers: null } : null
    return { account: sender.venture === null ? 'GROUP' : 'VENTURE', answers: sender.answers ?? null }
  }
}
