import { useMe, useVenture } from './session.ts'

/** The zone in which a person's own times stand: the one they chose, else that of the chosen or first venture. */
export function useHomeZone(): string {
  const { user, ventures } = useMe()
  const venture = useVenture() ?? ventures[0]
  return user.zone ?? venture?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
