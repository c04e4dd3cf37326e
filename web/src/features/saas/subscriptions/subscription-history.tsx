import { contract, type Moment, type Subscription } from '@holdfast/contract'
import { CANCEL_REASON_NAMES, CANCEL_REASONS } from '@holdfast/engine/saas'
import { z } from 'zod'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useMe } from '../../../lib/session.ts'
import { HistorySection } from '../../../ui/history-section.tsx'

/** What happened; when it was entered, and from which day it holds. */
export function SubscriptionHistory({ subscription: { id, ventureId } }: { readonly subscription: Subscription }) {
  const { ventures } = useMe()
  return (
    <HistorySection
      endpoint={contract.saasSubscriptions.subscriptionHistory}
      id={id}
      zone={ventures.find((venture) => venture.id === ventureId)?.zone ?? 'UTC'}
      what={(moment) => <span>{sentenceOf(moment)}</span>}
    />
  )
}

const money = z.object({ minor: z.int(), currency: z.string() })

/** What events say; one written by an older version may lack any of it. */
const factsOf = z
  .object({
    on: z.string(),
    mrr: money,
    mrrBefore: money,
    reason: z.string(),
    offer: z.object({ text: z.string(), isAccepted: z.boolean() }).nullable(),
  })
  .partial()

const WHAT: Readonly<Record<string, string>> = {
  'saas.subscription_started': 'Started',
  'saas.subscription_converted': 'Trial converted',
  'saas.subscription_changed': 'Terms changed',
  'saas.subscription_paused': 'Paused',
  'saas.subscription_resumed': 'Resumed',
  'saas.subscription_cancelled': 'Cancelled',
  'saas.subscription_saved': 'Kept by an offer',
  'saas.subscription_reactivated': 'Reactivated',
  'saas.subscription_amended': 'Corrected',
  'saas.subscription_voided': 'Voided',
}

function sentenceOf({ type, facts }: Moment): string {
  const { on, mrr, mrrBefore, reason, offer } = factsOf.safeParse(facts).data ?? {}
  const moved = mrr && mrrBefore && mrr.minor !== mrrBefore.minor
  return [
    `${WHAT[type] ?? 'Something else'}${on ? ` from ${formatDay(on)}` : ''}`,
    moved && `MRR ${formatMoney(mrrBefore)} → ${formatMoney(mrr)}`,
    reason && (CANCEL_REASONS.some((known) => known === reason) ? reasonName(reason) : reason),
    offer && `${offer.isAccepted ? 'accepted' : 'refused'}: ${offer.text}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const reasonName = (reason: string) => CANCEL_REASON_NAMES[reason as keyof typeof CANCEL_REASON_NAMES]
