import { Outlet, useMatches } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useAdoptedPreferences } from '../lib/preferences.ts'
import { useMe } from '../lib/session.ts'
import { Forbidden } from './forbidden.tsx'
import { Shell } from './shell.tsx'
import { ShellSkeleton } from './shell-skeleton.tsx'
import { useSettledVenture } from './venture-choice.ts'

/** Behind the sign-in: first who this is, then their menu around the page. */
export function Frame() {
  return (
    <Suspense fallback={<ShellSkeleton />}>
      <Session />
    </Suspense>
  )
}

function Session() {
  useAdoptedPreferences()
  const settled = useSettledVenture()
  const open = useMayOpen()
  return <Shell>{settled && (open ? <Outlet /> : <Forbidden />)}</Shell>
}

/** The server guards every answer; this only spares people a page full of refusals. */
function useMayOpen(): boolean {
  const { routes, ventures } = useMe()
  const page = useMatches().at(-1)
  if (page?.fullPath.startsWith(VENTURE_PAY)) {
    const { params } = page
    return 'id' in params && ventures.some(({ id }) => id === params.id)
  }
  if (!page || page.staticData.open || page.pathname === '/' || page.fullPath === '/') return true
  return routes.some(({ path }) => page.pathname === path || page.pathname.startsWith(`${path}/`))
}

/** Pages of one venture: whether it is the person's is known without asking. */
const VENTURE_PAY = '/incentives/$id'
