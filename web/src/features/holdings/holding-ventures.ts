import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'

/** The person's holdings: the chosen one, or all of them when none is chosen. */
export function useHoldings(): readonly MyVenture[] {
  const { ventures } = useMe()
  const chosen = useVenture()
  return (chosen ? [chosen] : ventures).filter(({ type, can }) => type === 'HOLDINGS' && can['holdings.read'] === true)
}
