import type { Subscription } from '@holdfast/contract'
import { CANCEL_REASON_NAMES } from '@holdfast/engine/saas'
import { formatDay } from '../../../lib/format-time.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextLink } from '../../../ui/text-link.tsx'

export function SubscriptionFacts({ subscription }: { readonly subscription: Subscription }) {
  const { customer, mrr, startedOn, trialEndsOn, cancelledOn, cancelReason, cancelNote } = subscription
  const facts = [
    {
      name: 'Customer',
      value: <TextLink link={{ to: '/saas/customers/$id', params: { id: customer.id } }}>{customer.name}</TextLink>,
    },
    { name: 'MRR', value: <Money value={mrr} /> },
    { name: 'Started', value: formatDay(startedOn, 'year') },
    ...(trialEndsOn ? [{ name: 'Trial ends', value: formatDay(trialEndsOn, 'year') }] : []),
    ...(cancelledOn ? [{ name: 'Cancelled', value: formatDay(cancelledOn, 'year') }] : []),
    ...(cancelReason ? [{ name: 'Reason', value: CANCEL_REASON_NAMES[cancelReason] }] : []),
    ...(cancelNote ? [{ name: 'Note', value: cancelNote }] : []),
  ]
  return (
    <Section title="Subscription">
      <Facts facts={facts} />
    </Section>
  )
}
