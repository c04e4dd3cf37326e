import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

/** The person's ventures that have hotels: the chosen one, or all of them when none is chosen. */
export function useHotelVentures(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(({ type }) => type === 'HOSPITALITY')
}
