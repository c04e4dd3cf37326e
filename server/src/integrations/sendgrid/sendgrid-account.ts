export const SENDGRID_URL = 'https://api.sendgrid.com'

/** One account at SendGrid: the group's, or a venture's own. */
export type SendgridAccount = {
  readonly venture: string | null
  readonly url: string
  readonly apiKey: string
  /** `Name <address>`, or an address. */
  readonly from: string
  /** Public half of the key that signs its events; null: they are refused. */
  readonly webhookKey: string | null
  /** Secret part of the address to which mail for us is brought; null: it is refused. */
  readonly inboundToken: string | null
  /** Domain whose mail is brought there; absent: answers to our mail are not. */
  readonly inboundDomain?: string | undefined
}
