import { contract, type EodStatusOfMine } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { useReply } from '../../../../lib/query.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { useHasPage } from '../../../../lib/use-has-page.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import { streakText } from '../mine/streak-text.ts'
import css from './eod-today.module.css'
import { lateDays } from './late-days.ts'

/** How today's reports stand and what was missed, each a tap away from its form. Gone where nothing is asked. */
export function EodToday() {
  const hasPage = useHasPage()('/operations/eod')
  const ventureId = useVenture()?.id
  const { data } = useReply(contract.eodReports.myEodStatus, { ventureId }, { when: hasPage })
  const asked = (data?.items ?? []).filter(isAsked)
  if (asked.length === 0) return null
  return (
    <Section title="End of day">
      <ul className={css['reports']}>
        {asked.map((status) => (
          <Report key={status.ventureId} status={status} named={asked.length > 1} />
        ))}
      </ul>
    </Section>
  )
}

const RESTS: readonly EodStatusOfMine['state'][] = ['holiday', 'weekend', 'day_off', 'not_asked']
const isOwed = ({ state }: EodStatusOfMine) => state === 'missing' || state === 'withdrawn'
const isAsked = (status: EodStatusOfMine) =>
  !RESTS.includes(status.state) || status.gaps.length > 0 || status.open.length > 0

interface ReportProps {
  readonly status: EodStatusOfMine
  /** There are several, so that each says of which venture it is. */
  readonly named: boolean
}

function Report({ status, named }: ReportProps) {
  const { ventures } = useMe()
  const venture = ventures.find(({ id }) => id === status.ventureId)
  const late = lateDays(status)
  const sub = late > 0 ? `${counted(late, 'earlier day')} without a report` : null
  return (
    <li>
      <TwoLines sub={sub}>{[named && venture?.name, streakText(status)].filter(Boolean).join(' · ')}</TwoLines>
      <ButtonLink
        size="compact-sm"
        variant={isOwed(status) ? 'filled' : 'default'}
        link={{ to: '/operations/eod', search: { venture: status.ventureId } }}
      >
        {isOwed(status) ? 'Write it' : 'See it'}
      </ButtonLink>
    </li>
  )
}
