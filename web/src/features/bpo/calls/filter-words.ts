import { formatRange } from '../../../lib/format-range.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { DIRECTION_NAMES } from '../words.ts'
import type { CallsSearch, YesNoName } from './calls-search.ts'
import type { CallFilters } from './use-calls-search.ts'

/** A filter that came with a figure: what it says, and what takes it off. */
export interface FilterWords {
  readonly words: string
  readonly off: CallsSearch
}

/** What is not known is neither: a call of which nobody noted it is left out by both. */
const ANSWERS: Readonly<Record<Exclude<YesNoName, 'open'>, readonly [yes: string, no: string]>> = {
  answered: ['Answered', 'Not answered'],
  resolved: ['Resolved', 'Not resolved'],
  connected: ['Reached somebody', 'Reached nobody'],
  appointmentSet: ['Appointment set', 'No appointment'],
  dealWon: ['Deal won', 'No deal'],
  rated: ['Rated', 'Not rated'],
}
const NAMES = ['answered', 'resolved', 'connected', 'appointmentSet', 'dealWon', 'rated'] as const

/** Every filter that has no chip of its own, in words. */
export function filterWords(filters: CallFilters): readonly FilterWords[] {
  const { direction, open } = filters
  const answers = NAMES.flatMap((name) => {
    const asked = filters[name]
    if (asked === undefined) return []
    return [{ words: ANSWERS[name][asked === 'true' ? 0 : 1], off: { [name]: undefined } }]
  })
  const all: readonly (FilterWords | false | undefined)[] = [
    startedWords(filters),
    direction && { words: DIRECTION_NAMES[direction], off: { direction: undefined } },
    open === 'false' && { words: 'Ended', off: { open: undefined } },
    ...answers,
  ]
  return all.filter((each) => each !== false && each !== undefined)
}

function startedWords({ startedFrom: from, startedTo: to }: CallFilters): FilterWords | undefined {
  const off = { startedFrom: undefined, startedTo: undefined }
  if (from !== undefined && to !== undefined) return { words: `Started ${formatRange(from, to)}`, off }
  if (from !== undefined) return { words: `Started from ${formatDay(from, 'year')} on`, off }
  return to === undefined ? undefined : { words: `Started until ${formatDay(to, 'year')}`, off }
}
