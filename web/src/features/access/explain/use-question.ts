import { useSearch } from '@tanstack/react-router'
import { useMe } from '../../../lib/session.ts'

/** What the address asks: may this person open this page, or do this in that venture. */
export function useQuestion() {
  const { user } = useMe()
  const { userId, page, permission, in: ventureId } = useSearch({ strict: false })
  const isThing = permission !== undefined || ventureId !== undefined
  return { userId: userId ?? user.id, page, permission, ventureId, isThing }
}
