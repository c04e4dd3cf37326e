import { createRouter } from '@tanstack/react-router'
import { onSignedOut } from '../lib/signed-out.ts'
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
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

onSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname !== '/sign-in')
    void router.navigate({ to: '/sign-in', search: { from: href, venture: undefined }, replace: true })
})
