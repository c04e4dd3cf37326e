/** What happened to a load on days of its own, each with a first and a last day to filter by. */
export const DAY_RANGES = [
  'billed',
  'delivered',
  'pickedUp',
  'covered',
  'lost',
  'created',
  'fellOff',
  'atRisk',
] as const
export type DayRangeName = (typeof DAY_RANGES)[number]
type DayName = `${DayRangeName}${'From' | 'To'}`

const TEXTS = [
  'status',
  'progress',
  'customerId',
  'carrierId',
  'creditedTo',
  'creditRole',
  'originState',
  'destinationState',
  'equipment',
  'currency',
  'number',
  'flag',
  'billedOn',
  'lostReason',
  'sort',
] as const
const YES_NO = ['unknownCost', 'withoutCarrier', 'notAsked'] as const

/** Filters of the list as they stand in the address, named as the server names them. */
export type LoadsSearch = { readonly [name in (typeof TEXTS)[number] | DayName]?: string | undefined } & {
  readonly [name in (typeof YES_NO)[number]]?: boolean | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function loadsSearch(search: Record<string, unknown>): LoadsSearch {
  const days = DAY_RANGES.flatMap((name) => [`${name}From`, `${name}To`])
  const texts = [...TEXTS, ...days].filter((name) => typeof search[name] === 'string')
  const answers = YES_NO.filter((name) => ['true', 'false'].includes(String(search[name])))
  return {
    ...Object.fromEntries(texts.map((name) => [name, search[name]])),
    ...Object.fromEntries(answers.map((name) => [name, String(search[name]) === 'true'])),
  }
}
