import type { Hotel } from '@holdfast/contract'
import { Facts } from '../../../ui/facts.tsx'
import { Count, Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { policyName } from './hotel-words.ts'

/** What it has, and by what it is judged. */
export const HotelFacts = ({ hotel }: { readonly hotel: Hotel }) => (
  <Section title="Property">
    <Facts
      facts={[
        { name: 'Rooms', value: <Count dash value={hotel.rooms} reason="Nobody has said how many rooms it has" /> },
        { name: 'Rooms out of order', value: policyName(hotel.outOfOrderPolicy) },
        { name: 'Loss below', value: <Money dash value={hotel.lossThreshold} reason="Its nights are not judged" /> },
        { name: 'Reviews answered', value: `within ${hotel.reviewHours} h` },
        { name: 'Negative ones', value: `within ${hotel.negativeReviewHours} h` },
      ]}
    />
  </Section>
)
