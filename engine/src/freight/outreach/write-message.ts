import { type Instant, minorDigits, refuse } from '../../kernel/index.ts'
import type { Equipment } from '../equipment.ts'
import type { Lane } from '../load.ts'
import type { OutreachChannel } from './channels.ts'
import { pickupText } from './pickup-text.ts'
import { type Filling, fillIn } from './placeholders.ts'

/** As somebody wrote it, with placeholders. */
export type Draft = {
  readonly channel: OutreachChannel
  readonly subject: string | null
  readonly text: string
  /** What is offered; null: no rate is named. */
  readonly rateMinor: number | null
}
/** What the placeholders stand for. */
export type ToldLoad = {
  readonly number: string
  readonly lane: Lane
  readonly equipment: Equipment
  readonly weightPounds: number | null
  readonly pickup: { readonly from: Instant | null; readonly to: Instant | null }
  readonly zone: string
  readonly currency: string
}
export type Written = { readonly subject: string | null; readonly text: string }

/** How everybody who gets an SMS is told to end them. */
export const HOW_TO_STOP = 'Reply STOP to stop.'
/** The longest that a service takes. */
const LONGEST: Readonly<Record<OutreachChannel, number>> = { EMAIL: 10_000, SMS: 1_600 }

/**
 * Refuses `outreach.subject_missing`, `outreach.subject_not_wanted`, `outreach.unknown_placeholder`,
 * `outreach.rate_missing`, `outreach.text_too_long`.
 */
export function writeMessage(draft: Draft, load: ToldLoad, carrierName: string): Written {
  refuseSubject(draft)
  const filling = fillingOf(draft, load, carrierName)
  const text = fillIn(draft.text, filling).trim()
  const whole = draft.channel === 'SMS' ? `${text} ${HOW_TO_STOP}` : text
  const most = LONGEST[draft.channel]
  if (whole.length > most)
    refuse(
      'refused',
      'outreach.text_too_long',
      `The text for ${carrierName} has ${whole.length} of ${most} characters. Shorten it.`,
      {
        length: whole.length,
        most,
      },
    )
  return { subject: draft.subject === null ? null : oneLine(fillIn(draft.subject, filling)), text: whole }
}

function refuseSubject({ channel, subject }: Draft): void {
  if (channel === 'EMAIL' && subject === null)
    refuse('refused', 'outreach.subject_missing', 'Give the e-mail a subject.')
  if (channel === 'SMS' && subject !== null) refuse('refused', 'outreach.subject_not_wanted', 'An SMS has no subject.')
}

function fillingOf({ rateMinor }: Draft, load: ToldLoad, carrier: string): Filling {
  return {
    carrier,
    load: load.number,
    lane: `${load.lane.from} to ${load.lane.to}`,
    pickup: pickupText(load.pickup, load.zone),
    equipment: load.equipment.toLowerCase().replaceAll('_', ' '),
    weight: load.weightPounds === null ? null : `${load.weightPounds.toLocaleString('en-US')} lb`,
    rate: rateMinor === null ? null : rateText(rateMinor, load.currency),
  }
}

/** "1,850.00 USD". */
function rateText(minor: number, currency: string): string {
  const digits = minorDigits(currency)
  const padded = String(minor).padStart(digits + 1, '0')
  const whole = padded.slice(0, padded.length - digits).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}${digits === 0 ? '' : `.${padded.slice(-digits)}`} ${currency}`
}

/** A name may hold a line break; a subject that did would be another header. */
function oneLine(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim()
}
