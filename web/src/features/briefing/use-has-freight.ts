import { useMe, useVenture } from '../../lib/session.ts'

/** Whether loads are among what is told: fires and wins are those of loads so far. */
export function useHasFreight(): boolean {
  const { ventures } = useMe()
  const venture = useVenture()
  return (venture ? [venture] : ventures).some(({ type }) => type === 'LOGISTICS' || type === 'TRANSPORT')
}
