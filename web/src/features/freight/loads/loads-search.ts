/** Filters of the list as they stand in the address, named as the server names them. */
export interface LoadsSearch {
  readonly status?: string | undefined
  readonly customerId?: string | undefined
  readonly carrierId?: string | undefined
  readonly flag?: string | undefined
  readonly billedOn?: string | undefined
  readonly unknownCost?: boolean | undefined
  readonly sort?: string | undefined
}

const TEXTS = ['status', 'customerId', 'carrierId', 'flag', 'billedOn', 'sort'] as const

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function loadsSearch(search: Record<string, unknown>): LoadsSearch {
  const texts = TEXTS.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]])
  const unknownCost = String(search['unknownCost']) === 'true'
  return { ...Object.fromEntries(texts), ...(unknownCost && { unknownCost }) }
}
