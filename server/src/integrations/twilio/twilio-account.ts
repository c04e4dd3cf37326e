export const TWILIO_URL = 'https://api.twilio.com'

/** One account at Twilio: the group's, or a venture's own. */
export type TwilioAccount = {
  readonly venture: string | null
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** The number that it sends from, or the service that chooses one. */
  readonly sender: { readonly from: string } | { readonly messagingServiceSid: string }
}
