import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TargetsSearch } from './targets-search.ts'

/** The filters of the address, and what lies over the list: it has an address too, so that a phone's back button closes it. */
export function useTargetsAddress() {
  const { metric, past, target, set } = useSearch({ strict: false })
  const navigate = useNavigate()
  const go = (changed: TargetsSearch, replace: boolean) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace, resetScroll: false })
  return {
    metric,
    past: past === true,
    opened: target,
    asked: set === true,
    filter: (changed: Pick<TargetsSearch, 'metric' | 'past'>) => go(changed, true),
    show: (over: Pick<TargetsSearch, 'target' | 'set'>) => go({ target: undefined, set: undefined, ...over }, false),
    close: () => go({ target: undefined, set: undefined }, false),
  }
}
