import type { Endpoint, Input, Reply } from '@holdfast/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from './api.ts'
import type { ProblemError } from './problem-error.ts'

interface CommandOptions<E extends Endpoint> {
  /** Whose answers this write makes old: they are read again. */
  readonly refreshes?: readonly Endpoint[]
  readonly onDone?: (reply: Reply<E>, input: Input<E>) => void
}

/** A write. Trying the same input again after a lost connection carries the same key, so that it happens once. */
export function useCommand<E extends Endpoint>(endpoint: E, { refreshes = [], onDone }: CommandOptions<E> = {}) {
  const client = useQueryClient()
  const intention = useRef<{ text: string; key: string } | null>(null)
  return useMutation<Reply<E>, ProblemError, Input<E>>({
    mutationFn: (input) => call(endpoint, input, { idempotencyKey: keyOf(input) }),
    onError: ({ status }) => {
      // A refusal is an answer: what the person tries next is a new intention. Silence is not.
      if (status !== 0 && status !== 503) intention.current = null
    },
    onSuccess: (reply, input) => {
      intention.current = null
      onDone?.(reply, input)
    },
    onSettled: () => Promise.all(refreshes.map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
  })

  function keyOf(input: Input<E>): string {
    const text = JSON.stringify(input)
    if (intention.current?.text !== text) intention.current = { text, key: crypto.randomUUID() }
    return intention.current.key
  }
}
