import type { Payout } from '@holdfast/contract'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Section } from '../../../../ui/section.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import type { PayoutStatus } from '../payout-names.ts'
import { useZone } from '../use-zone.ts'

const DONE: Readonly<Record<PayoutStatus, string>> = {
  DRAFT: 'Made',
  APPROVED: 'Approved',
  PAID: 'Recorded as paid',
  RETURNED: 'Recorded as returned',
  VOIDED: 'Voided',
}

/** Who did what when, the newest first. */
export function PayoutSteps({ payout: { steps, ventureId } }: { readonly payout: Payout }) {
  const zone = useZone(ventureId)
  return (
    <Section title="What was done">
      <Timeline
        moments={steps.toReversed().map(({ status, by, at, note }, n) => ({
          id: `${status} ${at}`,
          what: note ? `${DONE[status]}: ${note}` : DONE[status],
          who: by.name,
          when: formatInstant(at, zone, true),
          now: n === 0,
        }))}
      />
    </Section>
  )
}
