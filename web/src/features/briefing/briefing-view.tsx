import type { Briefing } from '@holdfast/contract'
import { Empty } from '../../ui/empty.tsx'
import { Blocks, Stack } from '../../ui/layout.tsx'
import { BrokenVentures } from './broken-ventures.tsx'
import { FailedJobs } from './failed-jobs.tsx'
import { FigureBlock } from './figure-block.tsx'
import { Firefront } from './firefront.tsx'
import { FreightNews } from './freight-news.tsx'
import { HoldingsNews } from './holdings-news.tsx'
import { LateTasks } from './late-tasks.tsx'
import { MissingReports } from './missing-reports.tsx'
import { PayLines } from './pay-lines.tsx'
import { SaasNews } from './saas-news.tsx'
import { StaleHotels } from './stale-hotels.tsx'
import { Wins } from './wins.tsx'

interface BriefingViewProps {
  readonly briefing: Briefing
  readonly isToday: boolean
  readonly zone: string
}

/** The morning page: fires, wins, figures; read from top to bottom. */
export function BriefingView({ briefing, isToday, zone }: BriefingViewProps) {
  if (briefing.ventures === 0)
    return (
      <Empty title="There is no venture to brief you on">
        A briefing tells of the ventures in which you may read it. Ask the head of your venture for a role there.
      </Empty>
    )
  return (
    <Stack>
      <BrokenVentures broken={briefing.broken} />
      <Firefront briefing={briefing} zone={zone} isToday={isToday} />
      <Wins wins={briefing.wins} isToday={isToday} />
      <FreightNews news={briefing.freight} isToday={isToday} />
      <LateTasks people={briefing.people} />
      <MissingReports reports={briefing.reports} />
      <PayLines pay={briefing.pay} />
      <SaasNews saas={briefing.saas} />
      <HoldingsNews holdings={briefing.holdings} />
      <StaleHotels system={briefing.system} />
      <FailedJobs failed={briefing.failedJobs} zone={zone} />
      {briefing.blocks.length > 0 && (
        <Blocks>
          {briefing.blocks.map((block) => (
            <FigureBlock key={`${block.ventureId} ${block.kind} ${block.currency}`} block={block} isToday={isToday} />
          ))}
        </Blocks>
      )}
    </Stack>
  )
}
