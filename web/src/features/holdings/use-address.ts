import { useNavigate, useSearch } from '@tanstack/react-router'

/** The words of the address that a page of lists knows, and a way to change them. */
export function useAddress<Name extends string>(names: readonly Name[]) {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const navigate = useNavigate()
  const known = Object.fromEntries(
    names.map((name) => [name, typeof search[name] === 'string' ? search[name] : undefined]),
  ) as Readonly<Record<Name, string | undefined>>
  const change = (changed: Partial<Record<Name, string | undefined>>) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { known, change, isNarrowed: names.some((name) => known[name] !== undefined) }
}
