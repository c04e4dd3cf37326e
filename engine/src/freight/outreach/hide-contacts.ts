import type { OutreachChannel } from './channels.ts'

const HIDDEN = '•••'
/** Bounded, so that no text makes the search for them long. */
const MAIL_IN_TEXT = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu
/** Ten to fifteen digits with what people put between them; a price, an MC number or a postcode has fewer. */
const PHONE_IN_TEXT = /\+?\(?\d(?:[ ().\-/]{0,2}\d){9,14}/g

/** How a carrier is reached, for who may know that it is reached but not where: "d•••@•••", "•••02". */
export function hideAddress(channel: OutreachChannel, address: string): string {
  return channel === 'EMAIL' ? `${address.slice(0, 1)}${HIDDEN}@${HIDDEN}` : `${HIDDEN}${address.slice(-2)}`
}

/** A text without the e-mail addresses and telephone numbers in it. */
export function hideContacts(text: string): string {
  return text.replace(MAIL_IN_TEXT, `${HIDDEN}@${HIDDEN}`).replace(PHONE_IN_TEXT, HIDDEN)
}
