import type { JobLine, JobRun } from '@holdfast/contract'
import { formatDay, formatTime } from '../../../lib/format-time.ts'
import { DayLanes } from '../../../ui/day-lanes.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { useJobsAddress } from '../use-jobs-address.ts'
import { shareOf, spanOf, ticksOf } from './day-span.ts'
import { LaneLegend } from './lane-legend.tsx'
import { lanesOf } from './lanes-of.ts'
import type { Slot } from './slot-text.ts'
import { useShownDay } from './use-shown-day.ts'

interface DayDrawingProps {
  readonly runs: readonly JobRun[]
  readonly jobs: readonly JobLine[]
  readonly upcoming: readonly Slot[]
  /** The server's moment, in milliseconds. */
  readonly now: number
}

/** A lane for each job of the schedule. */
export function DayDrawing({ runs, jobs: schedule, upcoming, now }: DayDrawingProps) {
  const { day, zone, isToday } = useShownDay()
  const { openRun } = useJobsAddress()
  const jobs = schedule.filter(({ isContinuous }) => !isContinuous)
  const span = spanOf(day, zone)
  if (jobs.length + runs.length + upcoming.length === 0)
    return <Empty title="Nothing ran on this day">What runs by the schedule or by hand stands here.</Empty>
  return (
    <>
      <LaneLegend />
      <DayLanes
        label={`What ran on ${formatDay(day, 'long')}`}
        lanes={(least) => lanesOf({ jobs, runs, upcoming, span, now, zone }, least)}
        ticks={ticksOf(day, zone)}
        now={isToday ? { at: shareOf(now, span), name: formatTime(new Date(now).toISOString(), zone) } : null}
        onOpen={openRun}
      />
    </>
  )
}
