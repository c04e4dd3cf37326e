import { createRouter } from '@tanstack/react-router'
import { onSignedOut } from '../lib/signed-out.ts'
import { tellError, tellErrors } from '../lib/tell-errors.ts'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { NotFound } from './not-found.tsx'
import { RouteError } from './route-error.tsx'
import { routeTree } from './routes.ts'

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFound,
  defaultOnCatch: tellError,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

tellErrors(() => router.state.matches.at(-1)?.fullPath ?? '')

onSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname !== '/sign-in')
    void router.navigate({ to: '/sign-in', search: { from: href, venture: undefined }, replace: true })
})
