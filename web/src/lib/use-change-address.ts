import { useNavigate } from '@tanstack/react-router'

type Changed = Readonly<Record<string, string | undefined>>

/**
 * Filters and what lies over a page stand in the address. A filter takes the place of the one before; what `opens` is a
 * step of its own, so that a phone's back button closes it.
 */
export function useChangeAddress() {
  const navigate = useNavigate()
  const go = (changed: Changed, replace: boolean) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace, resetScroll: false })
  return {
    filter: (changed: Changed) => go(changed, true),
    open: (changed: Changed) => go(changed, false),
  }
}
