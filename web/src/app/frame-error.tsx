import type { ErrorComponentProps } from '@tanstack/react-router'
import { RouteError } from './route-error.tsx'

/** Nobody is known yet, so there is no frame to stand in: the words are all there is. */
export function FrameError(props: ErrorComponentProps) {
  return (
    <main>
      <RouteError {...props} />
    </main>
  )
}
