import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

const hasLoads = ({ type }: MyVenture) => type === 'LOGISTICS' || type === 'TRANSPORT'

/** The person's ventures that have loads: the chosen one, or all of them when none is chosen. */
export function useFreightVentures(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(hasLoads)
}

/** Those of them in which the person may enter a load. */
export const useEntryVentures = (): readonly MyVenture[] =>
  useFreightVentures().filter(({ can }) => can['freight.write'] === true)

/** The venture of a load; null for one that the person has left while the page was open. */
export const useVentureOf = (ventureId: string): MyVenture | null =>
  useMe().ventures.find(({ id }) => id === ventureId) ?? null
