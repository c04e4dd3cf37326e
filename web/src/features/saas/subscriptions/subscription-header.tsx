import type { Subscription } from '@holdfast/contract'
import { SUBSCRIPTION_INTENTIONS, type SubscriptionIntention } from '@holdfast/engine/saas'
import { Button, Group } from '@mantine/core'
import { PageHeader } from '../../../ui/page-header.tsx'
import { State } from '../../../ui/state.tsx'
import { priceText, subscriptionName } from '../saas-words.ts'
import { SubscriptionState } from '../subscription-state.tsx'

const VERBS: Readonly<Record<SubscriptionIntention, string>> = {
  convert: 'Convert trial',
  change: 'Change terms',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel subscription',
  reactivate: 'Reactivate',
  void: 'Void',
}

/** The first of these that is allowed is the primary action. */
const FIRST: readonly SubscriptionIntention[] = ['convert', 'resume', 'reactivate', 'change']

interface SubscriptionHeaderProps {
  readonly subscription: Subscription
  readonly onStep: (step: SubscriptionIntention) => void
}

/** What it is, where it stands, and every step that is allowed now. */
export function SubscriptionHeader({ subscription, onStep }: SubscriptionHeaderProps) {
  const name = subscriptionName(subscription)
  const allowed = SUBSCRIPTION_INTENTIONS.filter((step) => subscription.can[step] === true)
  const primary = FIRST.find((step) => allowed.includes(step))
  return (
    <PageHeader
      name={name}
      title={
        <Group component="span" gap={8} display="inline-flex">
          <span>{name}</span>
          {subscription.voided ? <State kind="bad">Void</State> : <SubscriptionState status={subscription.status} />}
        </Group>
      }
      context={[priceText(subscription), subscription.reference].filter(Boolean).join(' · ')}
      controls={allowed
        .filter((step) => step !== primary)
        .map((step) => (
          <Button key={step} variant="default" onClick={() => onStep(step)}>
            {VERBS[step]}
          </Button>
        ))}
      action={primary && <Button onClick={() => onStep(primary)}>{VERBS[primary]}</Button>}
    />
  )
}
