import type { Moment, Review } from '@holdfast/contract'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Section } from '../../../../ui/section.tsx'
import { Timeline } from '../../../../ui/timeline.tsx'

/** What happened to the review, newest first. */
export function ReviewMoments({ review: { timeline, zone } }: { readonly review: Review }) {
  const moments = timeline.map((moment, i) => ({
    id: moment.id,
    now: i === 0,
    who: moment.by?.name ?? 'Holdfast',
    when: formatInstant(moment.at, zone),
    what: wordsOf(moment),
  }))
  return (
    <Section title="Timeline" aside={`${moments.length} ${moments.length === 1 ? 'event' : 'events'}`}>
      {moments.length === 0 ? 'Imported from a file; nothing has happened since.' : <Timeline moments={moments} />}
    </Section>
  )
}

function wordsOf({ type, facts }: Moment): string {
  if (type === 'hospitality.review_received') return 'Entered'
  if (type === 'hospitality.review_responded') return 'Answered'
  switch (facts['what']) {
    case 'ANSWER_EDITED':
      return 'Text of the answer edited'
    case 'ASSIGNED':
      return assignedWords(changesOf(facts)['assignedTo'])
    case 'ANSWER_WITHDRAWN':
      return `Answer withdrawn: ${String(facts['reason'] ?? '')}`
    case 'VOIDED':
      return `Voided: ${String(facts['reason'] ?? '')}`
    case 'RESTORED':
      return 'Entered again: it counts as before'
    default:
      return `Corrected: ${Object.keys(changesOf(facts)).map(fieldName).join(', ')}`
  }
}

function assignedWords(change: unknown): string {
  const name = Object(change)['after'] as unknown
  return typeof name === 'string' ? `Assigned to ${name}` : 'Assigned to nobody'
}

const changesOf = (facts: Moment['facts']): Readonly<Record<string, unknown>> => Object(facts['changes'] ?? {})

const FIELD_NAMES: Readonly<Record<string, string>> = {
  hotel: 'hotel',
  source: 'source',
  externalId: 'review id',
  guestName: 'guest',
  title: 'title',
  body: 'text',
  language: 'language',
  score: 'score',
  receivedAt: 'time of arrival',
  stayOn: 'day of the stay',
}
const fieldName = (field: string): string => FIELD_NAMES[field] ?? field
