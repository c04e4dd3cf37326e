/** By which a carrier is asked. */
export const OUTREACH_CHANNELS = ['EMAIL', 'SMS'] as const
export type OutreachChannel = (typeof OUTREACH_CHANNELS)[number]

export const CHANNEL_NAMES: Readonly<Record<OutreachChannel, string>> = { EMAIL: 'e-mail', SMS: 'SMS' }

/** The most carriers that one send asks. */
export const MOST_ASKED = 200
