import { formatRange } from '../../../../lib/format-range.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { capital, EQUIPMENT_NAMES } from '../../names.ts'
import { QUOTE_DAYS, type QuoteDayName, type QuotesSearch } from './quotes-search.ts'
import type { QuoteFilters } from './use-quote-filters.ts'

/** A filter without a chip of its own: what it says, and what takes it off. */
interface FilterWords {
  readonly words: string
  readonly off: QuotesSearch
}

const HAPPENED: Readonly<Record<QuoteDayName, string>> = {
  decided: 'Decided',
  sent: 'First sent',
  booked: 'Booked',
  created: 'Entered',
}

/** Every filter that came with a link or a figure, in words. */
export function quoteFilterWords(filters: QuoteFilters): readonly FilterWords[] {
  const { originState, destinationState, equipment, number } = filters
  const all: readonly (FilterWords | false | undefined)[] = [
    ...QUOTE_DAYS.map((name) => rangeWords(name, filters)),
    originState !== undefined && { words: `From ${originState}`, off: { originState: undefined } },
    destinationState !== undefined && { words: `To ${destinationState}`, off: { destinationState: undefined } },
    equipment !== undefined && { words: capital(EQUIPMENT_NAMES[equipment]), off: { equipment: undefined } },
    number !== undefined && { words: `Number ${number}`, off: { number: undefined } },
  ]
  return all.filter((each) => each !== false && each !== undefined)
}

/** In which order the list stands: by the day that is asked for, else by the order of entry. */
export function quoteOrderWords(filters: QuoteFilters): string {
  const by = QUOTE_DAYS.find((name) => rangeWords(name, filters))
  const oldest = filters.sort === 'oldest'
  if (!by) return oldest ? 'Oldest first' : 'Newest first'
  return `${oldest ? 'Earliest' : 'Last'} ${HAPPENED[by].toLowerCase()} first`
}

function rangeWords(name: QuoteDayName, filters: QuoteFilters): FilterWords | undefined {
  const from = filters[`${name}From`]
  const to = filters[`${name}To`]
  const off = { [`${name}From`]: undefined, [`${name}To`]: undefined }
  const when = HAPPENED[name]
  if (from !== undefined && to !== undefined) return { words: `${when} ${formatRange(from, to)}`, off }
  if (from !== undefined) return { words: `${when} from ${formatDay(from, 'year')} on`, off }
  return to === undefined ? undefined : { words: `${when} until ${formatDay(to, 'year')}`, off }
}
