import { contract } from '@holdfast/contract'
import { useReply } from '../../lib/query.ts'
import { useMe, useVenture } from '../../lib/session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Problem } from '../../ui/problem.tsx'
import css from './briefing.module.css'
import { BriefingFoot } from './briefing-foot.tsx'
import { BriefingSkeleton } from './briefing-skeleton.tsx'
import { BriefingView } from './briefing-view.tsx'
import { briefingContext, briefingTitle } from './briefing-words.ts'
import { DayPicker } from './day-picker.tsx'
import { useBriefingDay } from './use-briefing-day.ts'

/** Events reach a briefing within seconds. */
const EVERY = 15_000

export function BriefingOfDay() {
  const { ventures } = useMe()
  const venture = useVenture()
  const { asked, day, today, isToday, zone } = useBriefingDay()
  const input = { ventureId: venture?.id, date: asked }
  const { data, error, refetch, isPlaceholderData } = useReply(contract.briefing.getBriefing, input, { every: EVERY })
  // While another day is on its way the one in sight keeps its own name.
  const shown = { day: data?.date ?? day, isToday: data ? data.date >= today : isToday, zone }
  const only = ventures.length === 1 ? ventures[0] : venture
  const around = { ...shown, ventureName: only?.name ?? null }
  return (
    <>
      <PageHeader
        name="Briefing"
        title={briefingTitle(shown.day)}
        context={data ? briefingContext(data, around) : 'Reading what happened …'}
        controls={<DayPicker onReread={() => void refetch()} />}
      />
      {data ? (
        <div className={css['briefing']} aria-busy={isPlaceholderData}>
          {error && <Problem error={error} retry={() => void refetch()} />}
          <BriefingView briefing={data} {...shown} />
          <BriefingFoot />
        </div>
      ) : error ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : (
        <BriefingSkeleton />
      )}
    </>
  )
}
