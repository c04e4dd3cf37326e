import { contract } from '@holdfast/contract'
import { lazy, Suspense } from 'react'
import { useNewVenture } from '../features/first-steps/use-new-venture.ts'
import { DaySkeleton } from '../features/my-day/day-skeleton.tsx'
import { Greeting } from '../features/my-day/greeting.tsx'
import { MyDayView } from '../features/my-day/my-day-view.tsx'
import { useReply } from '../lib/query.ts'
import { useVenture } from '../lib/session.ts'
import { Problem } from '../ui/problem.tsx'

// Only a venture that was just founded needs it.
const FirstSteps = lazy(() => import('../features/first-steps/first-steps.tsx'))
const EodToday = lazy(() =>
  import('../features/operations/eod/today/eod-today.tsx').then((file) => ({ default: file.EodToday })),
)
// Comes after the figures, which are what the page is opened for.
const QuickLinks = lazy(() =>
  import('../features/quick-links/quick-links.tsx').then((file) => ({ default: file.QuickLinks })),
)

const report = (
  <Suspense>
    <EodToday />
  </Suspense>
)
const links = (
  <Suspense>
    <QuickLinks />
  </Suspense>
)

/** Pay and points follow the work within a second; the page follows them while it is in sight. */
const EVERY = 3000

export function Page() {
  const ventureId = useVenture()?.id
  const fresh = useNewVenture()
  const { data: day, error, refetch } = useReply(contract.myDay.getMyDay, { ventureId }, { every: EVERY })
  return (
    <>
      <Greeting stoodAt={day && error ? day.asOf : null} />
      {fresh && (
        <Suspense>
          <FirstSteps key={fresh.id} venture={fresh} />
        </Suspense>
      )}
      {day && <MyDayView day={day} live={error === null} report={report} links={links} />}
      {!day && (error ? <Problem error={error} retry={() => void refetch()} /> : <DaySkeleton />)}
    </>
  )
}
