import { useHomeZone } from '../../../lib/home-zone.ts'
import { useMe } from '../../../lib/session.ts'

/** The zone of a venture's clock; one's own for a venture that one has left. */
export function useZone(ventureId: string): string {
  const home = useHomeZone()
  return useMe().ventures.find(({ id }) => id === ventureId)?.zone ?? home
}
