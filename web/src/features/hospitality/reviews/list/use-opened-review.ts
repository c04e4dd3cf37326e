import { useRef } from 'react'

/**
 * Which review stands beside the list: the one of the address, else the first that the list showed. That one stays when
 * the list moves on, so that nobody's words land under another review.
 */
export function useOpenedReview(chosen: string | null, rows: readonly { readonly id: string }[]): string | null {
  const first = useRef<string | null>(null)
  first.current ??= rows[0]?.id ?? null
  return chosen ?? first.current
}
