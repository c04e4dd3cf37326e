/** Filters of the list as they stand in the address, named as the server names them, and what lies over the list. */
export interface CallsSearch {
  readonly campaignId?: string | undefined
  readonly agentId?: string | undefined
  readonly day?: string | undefined
  readonly open?: boolean | undefined
  /** The opened call. */
  readonly call?: string | undefined
  /** The form for a call that is not in the list yet. */
  readonly new?: 'start' | 'log' | undefined
}

const TEXTS = ['campaignId', 'agentId', 'day', 'call'] as const

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function callsSearch(search: Record<string, unknown>): CallsSearch {
  const texts = TEXTS.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]])
  const asked = search['new']
  return {
    ...Object.fromEntries(texts),
    ...(String(search['open']) === 'true' && { open: true }),
    ...((asked === 'start' || asked === 'log') && { new: asked }),
  }
}
