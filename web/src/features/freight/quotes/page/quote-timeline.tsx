import type { Moment, Quote } from '@holdfast/contract'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { Section } from '../../../../ui/section.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'
import { usePeople } from '../../use-people.ts'
import { QuoteMoment } from './quote-moment.tsx'

/** What happened to the quote, newest first. */
export function QuoteTimeline({ quote }: { readonly quote: Quote }) {
  const people = usePeople(quote.ventureId)
  const known = [...people, quote.salesperson, ...quote.timeline.map(({ by }) => by)]
  const nameOf = (id: string) => known.find((person) => person?.id === id)?.name ?? 'a former colleague'
  const moments = quote.timeline.map((moment: Moment, i) => ({
    id: moment.id,
    now: i === 0,
    who: moment.by?.name ?? 'Holdfast',
    when: recentWhen(moment.at, quote.zone),
    what: <QuoteMoment moment={moment} zone={quote.zone} nameOf={nameOf} />,
  }))
  return (
    <Section title="Timeline" aside={`${moments.length} ${moments.length === 1 ? 'event' : 'events'}`}>
      <Timeline moments={moments} />
    </Section>
  )
}
