import { CHANNEL_NAMES } from '@holdfast/engine/freight'
import { counted } from '../../../lib/counted.ts'
import { moneyText } from './field-changes.tsx'
import type { MomentFacts } from './moment-facts.ts'

/** These are about the load and change nothing of it: what stood before stands after them. */
export const isOutreach = (type: string): boolean => type.startsWith('freight.outreach_')

/** "Asked 5 carriers by e-mail, 2 left out", "Red River Haulers declined", "Awarded to Red River Haulers, $1,850.00". */
export function OutreachWords({ type, facts }: { readonly type: string; readonly facts: MomentFacts }) {
  const carrier = facts.carrierName ?? 'A carrier'
  if (type === 'freight.outreach_answered')
    return (
      <>
        {`${carrier} ${facts.isDecline ? 'declined' : 'answered'}`}
        {facts.isLate && ', late'}
        {facts.offerMinor != null && `: ${moneyText(facts.offerMinor, facts)}`}
      </>
    )
  if (type === 'freight.outreach_answer_moved')
    return (
      <>
        {`Answer of ${carrier} moved to ${facts.toLoad ?? 'the unmatched messages'}`}
        {facts.reason && `: ${facts.reason}`}
      </>
    )
  if (type === 'freight.outreach_awarded')
    return (
      <>
        {`Awarded to ${carrier}`}
        {facts.costMinor != null && `, ${moneyText(facts.costMinor, facts)}`}
      </>
    )
  return (
    <>
      {`Asked ${counted(facts.asked ?? 0, 'carrier')}${facts.channel ? ` by ${CHANNEL_NAMES[facts.channel]}` : ''}`}
      {(facts.leftOut ?? 0) > 0 && `, ${facts.leftOut} left out`}
    </>
  )
}
