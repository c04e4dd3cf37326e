import { NO_STATE } from '@holdfast/contract'
import { REASON_NAMES } from '@holdfast/engine/freight'
import { formatRange } from '../../../lib/format-range.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { capital, EQUIPMENT_NAMES, roleName } from '../names.ts'
import { DAY_RANGES, type DayRangeName, type LoadsSearch } from './loads-search.ts'
import type { LoadFilters } from './use-load-filters.ts'

/** A filter that came with a figure: what it says, and what takes it off. */
export interface FilterWords {
  readonly words: string
  readonly off: LoadsSearch
}

const HAPPENED: Readonly<Record<DayRangeName, string>> = {
  billed: 'Billed',
  delivered: 'Delivered',
  pickedUp: 'Picked up',
  covered: 'Covered',
  lost: 'Lost',
  created: 'Entered',
  fellOff: 'Carrier fell off',
  atRisk: 'At risk',
}

/** Every filter that has no chip of its own, in words. `personName`: of whom the loads are credited to. */
export function filterWords(filters: LoadFilters, personName: string | null): readonly FilterWords[] {
  const {
    progress,
    withoutCarrier,
    originState,
    destinationState,
    equipment,
    currency,
    number,
    unknownCost,
    billedOn,
    lostReason,
  } = filters
  const all: readonly (FilterWords | false | undefined)[] = [
    ...DAY_RANGES.map((name) => rangeWords(name, filters)),
    billedOn !== undefined && { words: `Billed on ${formatDay(billedOn)}`, off: { billedOn: undefined } },
    progress === 'delivered' && { words: 'Delivered, invoiced or paid', off: { progress: undefined } },
    progress === 'not_delivered' && { words: 'Not delivered yet', off: { progress: undefined } },
    creditWords(filters, personName),
    originState !== undefined && { words: `From ${stateWords(originState)}`, off: { originState: undefined } },
    destinationState !== undefined && {
      words: `To ${stateWords(destinationState)}`,
      off: { destinationState: undefined },
    },
    equipment !== undefined && { words: capital(EQUIPMENT_NAMES[equipment]), off: { equipment: undefined } },
    lostReason !== undefined && { words: `Lost: ${REASON_NAMES[lostReason]}`, off: { lostReason: undefined } },
    withoutCarrier && { words: 'Own truck or no carrier', off: { withoutCarrier: undefined } },
    unknownCost === 'false' && { words: 'Cost known', off: { unknownCost: undefined } },
    currency !== undefined && { words: `In ${currency}`, off: { currency: undefined } },
    number !== undefined && { words: `Number ${number}`, off: { number: undefined } },
  ]
  return all.filter((each) => each !== false && each !== undefined)
}

/** In which order the list stands: by the day that is asked for, else by the load's number. */
export function orderWords(filters: LoadFilters): string {
  const by = DAY_RANGES.find((name) => name !== 'fellOff' && name !== 'atRisk' && rangeWords(name, filters))
  if (!by) return filters.sort === 'oldest' ? 'Oldest first' : 'Newest first'
  return `${filters.sort === 'oldest' ? 'First' : 'Last'} ${HAPPENED[by].toLowerCase()} first`
}

function stateWords(state: string): string {
  return state === NO_STATE ? 'an unknown state' : state
}

function rangeWords(name: DayRangeName, filters: LoadFilters): FilterWords | undefined {
  const from = filters[`${name}From`]
  const to = filters[`${name}To`]
  const off = { [`${name}From`]: undefined, [`${name}To`]: undefined }
  const when = HAPPENED[name]
  if (from !== undefined && to !== undefined) return { words: `${when} ${formatRange(from, to)}`, off }
  if (from !== undefined) return { words: `${when} from ${formatDay(from, 'year')} on`, off }
  return to === undefined ? undefined : { words: `${when} until ${formatDay(to, 'year')}`, off }
}

function creditWords({ creditedTo, creditRole }: LoadFilters, personName: string | null): FilterWords | undefined {
  const off = { creditedTo: undefined, creditRole: undefined }
  const role = creditRole && roleName(creditRole).toLowerCase()
  if (creditedTo === undefined) return role === undefined ? undefined : { words: `Nobody credited for ${role}`, off }
  const who = creditedTo === 'me' ? 'me' : (personName ?? 'one person')
  return { words: `Credited to ${who}${role ? `, ${role}` : ''}`, off }
}
