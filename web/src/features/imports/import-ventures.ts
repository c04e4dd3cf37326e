import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

/** Where the person may import something. */
export const useImportVentures = (): readonly MyVenture[] =>
  useMe().ventures.filter(({ can }) => can['imports.open'] === true)

/** The one that files go to: chosen at the top, or the only one; null while it has to be chosen. */
export function useTargetVenture(): MyVenture | null {
  const ventures = useImportVentures()
  const chosen = useVenture()
  if (ventures.length === 1) return ventures[0] ?? null
  return ventures.find(({ id }) => id === chosen?.id) ?? null
}
