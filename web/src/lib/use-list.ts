import type { Endpoint, Input, Reply } from '@holdfast/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { call } from './api.ts'
import { asProblem } from './problem-error.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly nextCursor: string | null
  readonly hasMore: boolean
}
type Item<E extends Endpoint> = Reply<E> extends { readonly items: readonly (infer Row)[] } ? Row : never

/** A keyset list, page after page, in the shape that DataTable takes. */
export function useList<E extends Endpoint>(endpoint: E, input: Input<E>) {
  const pages = useInfiniteQuery({
    queryKey: [endpoint.path, input, 'pages'],
    queryFn: ({ signal, pageParam }) => call(endpoint, { ...input, ...pageParam }, { signal }),
    initialPageParam: {},
    getNextPageParam: (last) => nextOf(last as Page),
    placeholderData: keepPreviousData,
  })
  const { fetchNextPage, hasNextPage, isFetchingNextPage, isFetchNextPageError } = pages
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const rows = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => (page as Page).items as Item<E>[]), [pages.data])
  return {
    rows,
    loading: pages.isPending,
    /** A first page that failed; a later one that failed leaves its rows and the button to try again. */
    problem: pages.isError && rows.length === 0 ? asProblem(pages.error) : null,
    retry: () => void pages.refetch(),
    more: hasNextPage ? { loading: isFetchingNextPage, failed: isFetchNextPageError, onMore } : null,
  }
}

const nextOf = (page: Page) => (page.hasMore && page.nextCursor ? { cursor: page.nextCursor } : undefined)
