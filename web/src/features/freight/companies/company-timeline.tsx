import type { Moment } from '@holdfast/contract'
import { formatInstant } from '../../../lib/format-time.ts'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'

interface CompanyTimelineProps {
  readonly timeline: readonly Moment[]
  readonly zone: string
}

/** Who changed what of a company, newest first; also of those that were merged into it. */
export function CompanyTimeline({ timeline, zone }: CompanyTimelineProps) {
  if (timeline.length === 0) return null
  return (
    <Section title="Timeline">
      <Timeline
        moments={timeline.map(({ id, at, by, type, facts }, index) => ({
          id,
          now: index === 0,
          who: by?.name ?? 'Holdfast',
          when: formatInstant(at, zone),
          what: wordsOf(type, facts),
        }))}
      />
    </Section>
  )
}

function wordsOf(type: string, facts: Moment['facts']): string {
  const merged = facts['merged']
  if (type.endsWith('_merged') && typeof merged === 'object' && merged !== null && 'name' in merged)
    return `Merged with ${String(merged.name)}, ${String(facts['loads'])} loads moved`
  const named = WORDS.get(type)
  if (named !== undefined) return named(facts)
  const changes = facts['changes']
  const names = typeof changes === 'object' && changes !== null ? Object.keys(changes) : []
  return `Changed ${names.map(wordOf).join(', ')}`
}

type Words = (facts: Moment['facts']) => string
const why =
  (what: string): Words =>
  (facts) =>
    `${what}: ${String(facts['reason'])}`
const ofPlace =
  (what: string): Words =>
  (facts) =>
    `${what} the location ${String(facts['name'])}`

const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['freight.customer_voided', why('Void')],
  ['freight.carrier_voided', why('Void')],
  ['freight.customer_brought_back', () => 'Brought back'],
  ['freight.carrier_brought_back', () => 'Brought back'],
  ['freight.shipper_voided', ofPlace('Void:')],
  ['freight.shipper_brought_back', ofPlace('Brought back')],
  ['freight.customer_dormant', (facts) => `Dormant: no load for more than ${String(facts['allowedDays'])} days`],
  ['freight.customer_reactivated', ({ load }) => `Ships again: ${isNamed(load) ? load.number : 'a new load'}`],
  ['freight.customer_dormancy_corrected', () => 'Not dormant after all'],
])

const isNamed = (load: unknown): load is { readonly number: string } =>
  typeof load === 'object' && load !== null && 'number' in load

/** "doNotUseReason" → "do not use reason". */
const wordOf = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(' minor', '')
