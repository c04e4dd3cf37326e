import type { Endpoint, Input, Reply } from '@holdfast/contract'
import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { call } from './api.ts'
import type { ProblemError } from './problem-error.ts'

interface ReadOptions<E extends Endpoint> {
  /** Milliseconds between two reads while the page is in sight: for figures that move. The answer may decide. */
  readonly every?: number | false | ((reply: Reply<E> | undefined) => number | false)
  /** false: not asked yet, because something it needs is missing. */
  readonly when?: boolean
}

/** Reads what an endpoint answers; the figures before stay in sight while a period or filter changes. */
export function useReply<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  { every, when = true }: ReadOptions<E> = {},
): UseQueryResult<Reply<E>, ProblemError> {
  return useQuery<Reply<E>, ProblemError>({
    ...readOf(endpoint, input),
    enabled: when,
    refetchInterval: typeof every === 'function' ? ({ state }) => every(state.data) : (every ?? false),
    placeholderData: (previous, query) => (isSameRecord(endpoint, query?.queryKey[1], input) ? previous : undefined),
  })
}

/** The same read for loaders, prefetching and suspense. */
export const readOf = <E extends Endpoint>(endpoint: E, input: Input<E>) =>
  queryOptions<Reply<E>, ProblemError>({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
  })

/** Another record's data must never stand under this record's name, not even for a moment. */
function isSameRecord(endpoint: Endpoint, before: unknown, now: unknown): boolean {
  const names = [...endpoint.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1])
  const field = (input: unknown, name = '') => new Map(Object.entries(input ?? {})).get(name)
  return names.every((name) => field(before, name) === field(now, name))
}
