import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { asProblem } from '../lib/problem-error.ts'
import { Problem } from '../ui/problem.tsx'
import { Forbidden } from './forbidden.tsx'
import { NotFound } from './not-found.tsx'
import css from './route-error.module.css'

/** Whatever a page could not handle itself. A session that ended is already on its way to the sign-in. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const { status } = asProblem(error)
  if (status === 401) return null
  if (status === 403) return <Forbidden />
  if (status === 404) return <NotFound />
  const retry = () => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <div className={css['error']}>
      <Problem asPage error={error} retry={retry} />
    </div>
  )
}
