const TEXTS = ['campaignId', 'agentId', 'direction', 'day', 'startedFrom', 'startedTo', 'call'] as const
const YES_NO = ['open', 'answered', 'resolved', 'connected', 'appointmentSet', 'dealWon', 'rated'] as const
export type YesNoName = (typeof YES_NO)[number]

/** Filters of the list as they stand in the address, named as the server names them, and what lies over the list. */
export type CallsSearch = {
  /** `call` is the opened call. */
  readonly [name in (typeof TEXTS)[number]]?: string | undefined
} & {
  readonly [name in YesNoName]?: boolean | undefined
} & {
  /** The form for a call that is not in the list yet. */
  readonly new?: 'start' | 'log' | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function callsSearch(search: Record<string, unknown>): CallsSearch {
  const texts = TEXTS.filter((name) => typeof search[name] === 'string')
  const answers = YES_NO.filter((name) => ['true', 'false'].includes(String(search[name])))
  const asked = search['new']
  return {
    ...Object.fromEntries(texts.map((name) => [name, search[name]])),
    ...Object.fromEntries(answers.map((name) => [name, String(search[name]) === 'true'])),
    ...((asked === 'start' || asked === 'log') && { new: asked }),
  }
}
