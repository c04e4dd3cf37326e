import { lazy, Suspense } from 'react'

// Most people never meet it: its words come when they are needed.
const Refusal = lazy(() => import('./refusal.tsx'))

/** 403: the page exists, but not for this person. */
export const Forbidden = () => (
  <Suspense>
    <Refusal />
  </Suspense>
)
