import type { Quote } from '@holdfast/contract'
import { QUOTE_INTENTIONS, type QuoteIntention } from '@holdfast/engine/freight'
import {
  type Icon,
  IconArrowsExchange,
  IconCheck,
  IconClockPause,
  IconSend,
  IconTrash,
  IconTruck,
  IconX,
} from '@tabler/icons-react'

/** A person's step; expiring is the clock's. */
export type QuoteStep = Exclude<QuoteIntention, 'expire'>

export const QUOTE_STEP_WORDS: Readonly<Record<QuoteStep, { readonly verb: string; readonly Icon: Icon }>> = {
  send: { verb: 'Mark sent', Icon: IconSend },
  accept: { verb: 'Accepted', Icon: IconCheck },
  convert: { verb: 'Convert to load', Icon: IconTruck },
  counter: { verb: 'Countered', Icon: IconArrowsExchange },
  note_no_response: { verb: 'No response', Icon: IconClockPause },
  reject: { verb: 'Rejected', Icon: IconX },
  void: { verb: 'Void quote…', Icon: IconTrash },
}

/** What the customer can answer is one click each; all that the server allows, in the order of the rules. */
export const stepsOf = ({ can }: Quote): readonly QuoteStep[] =>
  QUOTE_INTENTIONS.filter((step): step is QuoteStep => step !== 'expire' && can[step] === true)

/** The one step that the page offers first. */
export function primaryQuoteStep(quote: Quote): QuoteStep | null {
  const [first] = stepsOf(quote).filter((step) => step !== 'void')
  return quote.status === 'COUNTERED' && quote.can['accept'] === true ? 'accept' : (first ?? null)
}

/** Sent again is a different thing to say than sent. */
export const verbOf = (step: QuoteStep, { sentAt }: Quote): string =>
  step === 'send' && sentAt !== null ? 'Send again' : QUOTE_STEP_WORDS[step].verb
