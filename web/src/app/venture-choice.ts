import { contract } from '@holdfast/contract'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useMe } from '../lib/session.ts'
import { store, stored } from '../lib/stored.ts'
import { useCommand } from '../lib/use-command.ts'

const REMEMBERED = 'venture'
const ALL = 'all'

/** Puts a venture, or null for all of them, into the address and remembers it for the next visit. */
export function useChooseVenture() {
  const navigate = useNavigate()
  const { impersonation } = useMe()
  const { mutate } = useCommand(contract.identity.updatePreferences)
  return (id: string | null) => {
    store(REMEMBERED, id ?? ALL)
    if (!impersonation) mutate({ ventureId: id })
    void navigate({ to: '.', search: (before) => ({ ...before, venture: id ?? undefined }) })
  }
}

/**
 * An address without a venture takes the remembered one; one with a venture that is not mine loses it. False until
 * the address is right, so that no page asks for the figures of one scope and then of another.
 */
export function useSettledVenture(): boolean {
  const { ventures, user } = useMe()
  const { venture } = useSearch({ strict: false })
  const navigate = useNavigate()
  const wanted = venture ?? (stored<string>(REMEMBERED, '') || user.preferences['ventureId'])
  const mine = ventures.find(({ id }) => id === wanted)?.id
  useEffect(() => {
    if (mine !== venture) void navigate({ to: '.', search: (before) => ({ ...before, venture: mine }), replace: true })
  }, [mine, venture, navigate])
  return mine === venture
}
