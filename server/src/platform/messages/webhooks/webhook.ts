import type { Instant } from '@holdfast/engine/kernel'
import type { Provider } from '../../outside/index.ts'
import type { Channel } from '../message.ts'

/** What a request shows before its body is read. */
export type Arrival = {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Path and query as they arrived: signatures cover every byte of them. */
  readonly url: string
  readonly params: Readonly<Record<string, string>>
}

/** The account whose secret the request proved to know. `venture`: its code; null: the group's. */
export type ToldBy = { readonly provider: Provider; readonly venture: string | null }

/** Something that happened to a message of ours. */
export type ToldEvent = {
  readonly kind: 'event'
  /** By which a repetition is known. */
  readonly eventId: string
  /** Our own number, where it came back; else the service's. */
  readonly messageId: string | null
  readonly providerId: string | null
  /** Which sending it is about, where that came back. */
  readonly attempt: number | null
  readonly type: string
  /** null: noted, and the message stays as it is. */
  readonly becomes: 'SENT' | 'DELIVERED' | 'FAILED' | null
  readonly reason: string | null
  readonly at: string
  /** Whoever has opted out gets nothing more from this account. */
  readonly suppresses: boolean
}

/** A message that somebody sent us. */
export type ToldInbound = {
  readonly kind: 'inbound'
  readonly channel: Channel
  readonly providerId: string
  /** Who wrote it, as it says. */
  readonly from: string
  /** Whether that is more than said: the service was given it by who may send for that address. */
  readonly isSenderProven: boolean
  /** No person wrote it: a notice of absence, a mail that could not be delivered, one of our own that came around. */
  readonly isAutomatic: boolean
  readonly to: string
  readonly subject: string | null
  readonly text: string
}

export type Told = {
  readonly by: ToldBy
  readonly what: readonly (ToldEvent | ToldInbound)[]
  /** Why something in it could not be read, for the log: nothing in it tells of a person. */
  readonly unread: readonly string[]
}

/** An address to which a service reports. Whatever does not prove whose it is, is refused: there is no way around that. */
export type Webhook = {
  readonly path: string
  readonly mostBytes: number
  /** What the service wants to hear. */
  readonly answer: { readonly type: string; readonly body: string }
  /** Judged before the body is read. */
  readonly isWelcome: (arrival: Arrival, now: Instant) => boolean
  /** null: not proven. */
  readonly read: (arrival: Arrival, body: Buffer, now: Instant) => Promise<Told | null>
}
