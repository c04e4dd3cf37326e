import type { contract, Input } from '@holdfast/contract'
import { DEFAULT_OUTREACH, MOST_ASKED, OUTREACH_CHANNELS } from '@holdfast/engine/freight'
import { z } from 'zod'
import type { Company } from '../../company-kinds.ts'

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `must have at most ${max.toLocaleString('en-US')} characters`)

/** The form holds a text for each way, so that looking at the other one loses nothing. */
export const askValues = z
  .object({
    channel: z.enum(OUTREACH_CHANNELS),
    subject: words(200),
    mail: words(4_000),
    sms: words(4_000),
    rateMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
    askAgain: z.boolean(),
    carrierIds: z
      .array(z.string())
      .min(1, 'choose at least one carrier')
      .max(MOST_ASKED, `must be at most ${MOST_ASKED} carriers`),
  })
  .refine(({ channel, subject }) => channel === 'SMS' || subject !== '', missing('subject'))
  .refine(({ channel, mail }) => channel === 'SMS' || mail !== '', missing('mail'))
  .refine(({ channel, sms }) => channel === 'EMAIL' || sms !== '', missing('sms'))

function missing(name: string) {
  return { path: [name], message: 'must not be empty' }
}

export type AskEntries = z.input<typeof askValues>

/** What somebody typed and did not send, with the key that tells a second try from a second send. */
export interface AskDraft {
  readonly entries: AskEntries
  readonly key: string
  /** Carriers that were added by name. */
  readonly others: readonly Company[]
}

export function newDraft(channel: AskEntries['channel']): AskDraft {
  const { EMAIL, SMS } = DEFAULT_OUTREACH
  const texts = { subject: EMAIL.subject ?? '', mail: EMAIL.text, sms: SMS.text }
  return {
    entries: { channel, ...texts, rateMinor: null, askAgain: false, carrierIds: [] },
    key: crypto.randomUUID(),
    others: [],
  }
}

/** As preview and send take it: the text of the chosen way alone. */
export function askedOf(
  loadId: string,
  { channel, subject, mail, sms, rateMinor, askAgain, carrierIds }: z.output<typeof askValues>,
): Input<typeof contract.outreach.previewOutreach> {
  return {
    loadId,
    channel,
    carrierIds,
    askAgain,
    ...(rateMinor !== null && { rateMinor }),
    ...(channel === 'EMAIL' ? { subject, text: mail } : { text: sms }),
  }
}
