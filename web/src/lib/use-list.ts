import type { Endpoint, Input, Reply } from '@holdfast/contract'
import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { call } from './api.ts'
import { asProblem, type ProblemError } from './problem-error.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
  readonly hasMore: boolean
}
type Item<E extends Endpoint> = Reply<E> extends { readonly items: readonly (infer Row)[] } ? Row : never

interface ListOptions {
  /** Milliseconds between two reads of all its pages while they are in sight: for lists that move. */
  readonly every?: number
}

/** A keyset list, page after page, in the shape that DataTable takes. */
export function useList<E extends Endpoint>(endpoint: E, input: Input<E>, { every }: ListOptions = {}) {
  const pages = useInfiniteQuery<Reply<E>, ProblemError, InfiniteData<Reply<E>, Input<E>>, QueryKey, Input<E>>({
    queryKey: [endpoint.path, input, 'pages'],
    // The library's type of `pageParam` stays open while E is generic; it is what the two lines below give.
    queryFn: ({ signal, pageParam }) => call(endpoint, pageParam as Input<E>, { signal }),
    initialPageParam: input,
    getNextPageParam: (last, _, param) => nextOf(last as Page, param),
    refetchInterval: every ?? false,
    placeholderData: keepPreviousData,
  })
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = pages
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const rows = useMemo(
    () => (pages.data?.pages ?? []).flatMap((page) => (page as Page).items as Item<E>[]),
    [pages.data],
  )
  return {
    rows,
    /** What stands beside the items of the first page. */
    first: pages.data?.pages[0] ?? null,
    loading: pages.isPending,
    /** A first page that failed; a later one that failed leaves its rows and the button to try again. */
    problem: pages.isError && rows.length === 0 ? asProblem(pages.error) : null,
    retry: () => void pages.refetch(),
    more: hasNextPage ? { loading: isFetchingNextPage, failed: isFetchNextPageError, onMore } : null,
  }
}

/** The same question with the cursor that the last answer gave. */
const nextOf = <Asked>(page: Page, asked: Asked): Asked | undefined =>
  page.hasMore && page.nextCursor ? Object.assign({}, asked, { cursor: page.nextCursor }) : undefined
