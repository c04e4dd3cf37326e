import type { OutreachRecipient, OutreachSend } from '@holdfast/contract'

/** What an award begins with, and where it comes from; a person looks at it before it counts. */
interface FirstCost {
  readonly minor: number | null
  readonly from: string
}

/** Their last price that somebody noted, else the one price that their last words name, else what was offered to them. */
export function firstCost(
  { answers }: Pick<OutreachRecipient, 'answers'>,
  { rate }: Pick<OutreachSend, 'rate'>,
): FirstCost {
  const noted = answers.findLast(({ offer }) => offer !== null)?.offer
  if (noted) return { minor: noted.minor, from: 'Their price, as it was noted' }
  const named = answers.findLast(({ suggestedOffer }) => suggestedOffer !== null)?.suggestedOffer
  if (named) return { minor: named.minor, from: 'The price that their answer names: read it before you award' }
  if (rate) return { minor: rate.minor, from: 'What they were offered' }
  return { minor: null, from: 'Leave empty while it is not known' }
}
