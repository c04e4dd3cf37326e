import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { formatInstant } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { BriefingView } from '../briefing-view.tsx'
import { briefingTitle } from '../briefing-words.ts'

/** One morning’s briefing as it was told: nothing of it changes any more, and nothing of it can be done here. */
export function PastBriefing() {
  const { id = '' } = useParams({ strict: false })
  const { ventures } = useMe()
  const home = useHomeZone()
  const { data, error } = useReply(contract.briefing.getEdition, { id })
  if (!data) return error ? <Problem error={error} /> : <PageSkeleton />
  const zone = ventures.find((each) => each.id === data.ventureId)?.zone ?? home
  return (
    <>
      <PageHeader
        name="Past briefing"
        title={briefingTitle(data.day)}
        context={`${data.ventureName}, as it was told on ${formatInstant(data.builtAt, zone, true)}`}
        controls={
          <ButtonLink variant="default" link={{ to: '/briefing/past' }}>
            Past briefings
          </ButtonLink>
        }
      />
      <BriefingView
        briefing={{ ...data, date: data.day, asOf: data.builtAt, ventures: 1, broken: [] }}
        isToday={false}
        zone={zone}
      />
    </>
  )
}
