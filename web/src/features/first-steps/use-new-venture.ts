import { type MyVenture, useMe, useVenture } from '../../lib/session.ts'
import { useStored } from '../../lib/stored.ts'
import type { Memory } from './steps-of.ts'

/** Part of My day's first load, so it only asks whether the steps could be of use to this person here. */
export function useNewVenture(): MyVenture | null {
  const { ventures } = useMe()
  const chosen = useVenture() ?? (ventures.length === 1 ? (ventures[0] ?? null) : null)
  const [memory] = useMemory(chosen?.id)
  return chosen?.can['imports.open'] && chosen.can['people.manage'] && memory !== 'over' ? chosen : null
}

export const useMemory = (ventureId: string | undefined) => {
  const [memory, remember] = useStored<string>(`first-steps.${ventureId ?? 'none'}`, '')
  return [memory as Memory, remember as (memory: Memory) => void] as const
}
