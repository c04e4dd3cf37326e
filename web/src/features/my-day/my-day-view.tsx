import type { MyDay } from '@holdfast/contract'
import { lazy, type ReactNode, Suspense } from 'react'
import { Columns, Stack } from '../../ui/layout.tsx'
import { Changes } from './changes.tsx'
import { DayTiles } from './day-tiles.tsx'
import { MyChart } from './my-chart.tsx'
import { MyNumbers } from './my-numbers.tsx'
import { MyTasks } from './my-tasks.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { Waiting } from './waiting.tsx'

// Come after the figures, with code of their own.
const MyTargets = lazy(() => import('./targets/my-targets.tsx'))
const SinceVisit = lazy(() => import('./news/since-visit.tsx'))

interface MyDayViewProps {
  readonly day: MyDay
  readonly live: boolean
  /** The report that the day ends with. */
  readonly report: ReactNode
  /** Where the person goes often. */
  readonly links: ReactNode
}

/** A person's day: what it brought, what waits, how the month goes, what others did. */
export function MyDayView({ day, live, report, links }: MyDayViewProps) {
  if (isBare(day))
    return (
      <Stack>
        <NothingYet />
        <Suspense>
          <SinceVisit />
          <MyTargets />
        </Suspense>
        {report}
        {links}
      </Stack>
    )
  const [first] = day.numbers
  return (
    <>
      <DayTiles day={day} live={live} />
      {first || hasWork(day) ? (
        <Columns side={<Side day={day} />}>
          <MyTasks day={day} />
          <Waiting day={day} />
          {report}
          {first && <MyChart number={first} />}
          {links}
        </Columns>
      ) : (
        <Stack>
          <Side day={day} />
          {report}
          {links}
        </Stack>
      )}
    </>
  )
}

const Side = ({ day }: { readonly day: MyDay }) => (
  <>
    <MyNumbers numbers={day.numbers} />
    <Suspense>
      <MyTargets />
      <SinceVisit />
    </Suspense>
    <Changes day={day} />
  </>
)

const hasWork = ({ loadsToMove, openCalls, tasks }: MyDay) => loadsToMove > 0 || openCalls > 0 || tasks.open > 0

const isBare = (day: MyDay) =>
  !hasWork(day) &&
  day.pay.length === 0 &&
  day.numbers.length === 0 &&
  day.changes.length === 0 &&
  day.points.days.every((points) => points === 0)
