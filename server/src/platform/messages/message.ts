import type { Provider } from '../outside/index.ts'

export type Channel = 'EMAIL' | 'SMS'

/** What somebody is to get. */
export type Message = {
  readonly to: string
  /** Of an SMS: what it is about, for the mailbox; it is not sent. */
  readonly subject: string
  readonly text: string
  /** Of a mail: the same, for programs that show tables. */
  readonly html?: string
  /** Absent: e-mail. */
  readonly channel?: Channel
  /** Whose account sends it, and who may see it; absent: the group's. */
  readonly ventureId?: string
  /** Of a mail: where answers to it go; absent: to its sender. */
  readonly replyTo?: string
}

/**
 * What a sender gets. `id`: our own number for it, which comes back with what happens to it; null: nobody keeps track.
 * `attempt`: which sending of it this is, which comes back too: what is told of an earlier one is no news of this one.
 */
export type Outgoing = Pick<Message, 'to' | 'subject' | 'text' | 'html' | 'replyTo'> & {
  readonly id: string | null
  readonly attempt?: number
}

/** Taken over by the service; `providerId`: by what it is known there, where it said so. */
export type Taken = { readonly providerId: string | null }

/** One account by which messages leave. Nothing in it changes after it was made, and no two accounts share anything. */
export type Sender = {
  /** null: this machine itself, as the mailbox or the terminal does. */
  readonly provider: Provider | null
  /** The venture with this account as its own, by code; null: the group's. */
  readonly venture: string | null
  /** Hands a message over, or throws an `OutsideFailure`. */
  readonly send: (message: Outgoing) => Promise<Taken>
  /** Numbers that the service has for such a message since then; absent: it cannot be asked. */
  readonly lookUp?: (message: Outgoing, since: string) => Promise<readonly string[]>
  /** Answers are brought to us; a mail's to any address of the domain. Absent: they are not. */
  readonly answers?: { readonly domain: string | null }
}

/** Hands one message over at once, without a row of its own: sign-in codes, which must be nowhere afterwards. */
export type Mailer = { readonly send: (message: Message) => Promise<void> }

export function mailerBy(sender: Sender | null): Mailer | null {
  return (
    sender && {
      send: async ({ to, subject, text, replyTo }) => {
        await sender.send({ id: null, to, subject, text, ...(replyTo !== undefined && { replyTo }) })
      },
    }
  )
}

/** Everything that leaves by this machine itself. */
export function ownSender(deliver: (message: Message) => Promise<void>, channel: Channel): Sender {
  return {
    provider: null,
    venture: null,
    send: async ({ to, subject, text, replyTo }) => {
      await deliver({ to, subject, text, channel, ...(replyTo !== undefined && { replyTo }) })
      return { providerId: null }
    },
  }
}
