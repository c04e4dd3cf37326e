import type { HotelDispute } from '@holdfast/contract'
import { formatDay, formatInstant } from '../../../../lib/format-time.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { NoData } from '../../../../ui/no-data.tsx'
import { Section } from '../../../../ui/section.tsx'
import { OwnerSelect } from './owner-select.tsx'

/** Who owns it, when it came in, what came of it. */
export function DisputeDetails({ dispute }: { readonly dispute: HotelDispute }) {
  const { zone, first, decided, outcomeNotes, submittedAt, createdBy } = dispute
  return (
    <Section title="Dispute">
      <Facts
        facts={[
          { name: 'Owner', value: <OwnerSelect dispute={dispute} /> },
          { name: 'Hotel', value: dispute.hotel.name },
          { name: 'Guest', value: dispute.guestName ?? <NoData dash reason="Nobody has said" /> },
          { name: 'Received', value: formatDay(dispute.openedOn, 'year') },
          {
            name: 'Evidence sent',
            value: submittedAt ? formatInstant(submittedAt, zone) : <NoData dash reason="Not in this stage" />,
          },
          ...(decided ? [{ name: 'Decided', value: byWhom(formatDay(decided.on, 'year'), decided.by) }] : []),
          ...(first && first.at !== decided?.at
            ? [
                {
                  name: 'First decided',
                  value: byWhom(`${OUTCOMES[first.outcome]} ${formatDay(first.on, 'year')}`, first.by),
                },
              ]
            : []),
          ...(outcomeNotes ? [{ name: 'Outcome', value: outcomeNotes }] : []),
          { name: 'Entered', value: byWhom(formatInstant(dispute.createdAt, zone), createdBy) },
        ]}
      />
    </Section>
  )
}

const OUTCOMES = { WON: 'Won', LOST: 'Lost' } as const

const byWhom = (when: string, by: { readonly name: string } | null) => (by ? `${when}, ${by.name}` : when)
