import { Navigate } from '@tanstack/react-router'
import { useMe } from '../lib/session.ts'
import { Empty } from '../ui/empty.tsx'
import { useMenu } from './menu.ts'

/** The first page of the person's own menu. */
export function Home() {
  const first = useMenu()[0]
  const { user } = useMe()
  if (first) return <Navigate to={first.path} replace />
  return (
    <Empty title={`Welcome, ${user.name}`}>
      You are signed in, but no page is open to you yet. Ask the person who invited you to give you a role in a venture.
    </Empty>
  )
}
