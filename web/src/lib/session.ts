import { contract, type Me } from '@holdfast/contract'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { call } from './api.ts'
import { asProblem } from './problem-error.ts'
import { readOf } from './query.ts'

export type MyVenture = Me['ventures'][number]

/** Who is signed in; roles rarely change while somebody works, and the server checks each request anyway. */
export const meQuery = queryOptions({
  ...readOf(contract.identity.me, {}),
  queryFn: ({ signal }) => call(contract.identity.me, {}, { signal }).catch(waitForSignIn),
  staleTime: 60_000,
})

/** Without a session the sign-in page is already on its way: a page of its own for this error would only flash. */
function waitForSignIn(error: unknown): Promise<Me> {
  if (asProblem(error).status === 401) return new Promise(() => {})
  throw error
}

/** For everything inside the frame: the person is known before any page draws. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

/** The venture of the address (?venture=), or null for all of them and for one that is not mine. */
export function useVenture(): MyVenture | null {
  const { venture } = useSearch({ strict: false })
  return useMe().ventures.find(({ id }) => id === venture) ?? null
}
