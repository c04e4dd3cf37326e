import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem-error.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, gcTime: 10 * 60_000, refetchOnWindowFocus: true, retry: mayHelp, retryDelay: soon },
    // A write that finds no connection says so at once instead of waiting unseen; its key makes a second try harmless.
    mutations: { networkMode: 'always', retry: mayHelp, retryDelay: soon },
  },
})

/** Asking again helps against a lost connection and a busy server, never against a refusal. */
function mayHelp(failures: number, error: unknown): boolean {
  const { status } = asProblem(error)
  return failures < 2 && (status === 0 || status === 503)
}

function soon(failures: number): number {
  return 400 * 2 ** failures
}
