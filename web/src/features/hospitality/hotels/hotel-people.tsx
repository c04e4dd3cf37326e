import type { Hotel } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/section.tsx'

/** Who answers for it, and who did. */
export function HotelPeople({ hotel: { assignments, can } }: { readonly hotel: Hotel }) {
  if (assignments.length === 0)
    return (
      <Section flush title="Answers for it">
        <Empty title="Nobody yet">
          {can['assign']
            ? 'Assign people with “Assign people”: pay by the hotel’s figures goes to them.'
            : 'Whoever manages the hotels assigns people here.'}
        </Empty>
      </Section>
    )
  return (
    <Section title="Answers for it">
      <Facts
        facts={assignments.map(({ person, startsOn, endsOn }) => ({
          name: person.name,
          value: endsOn
            ? `${formatDay(startsOn, 'year')} to ${formatDay(endsOn, 'year')}`
            : `since ${formatDay(startsOn, 'year')}`,
        }))}
      />
    </Section>
  )
}
