import { useMe } from './session.ts'

/** The zone in which a person's own times stand: what they chose, else that of their first venture. */
export function useHomeZone(): string {
  const { user, ventures } = useMe()
  return user.zone ?? ventures[0]?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
}
