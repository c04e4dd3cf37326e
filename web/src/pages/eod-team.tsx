import { TeamDay } from '../features/operations/eod/team/team-day.tsx'
import { useOneVenture } from '../lib/use-one-venture.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { VentureChoice } from '../ui/venture-choice.tsx'

/** The reports of those whom one leads, a day at a time. */
export function Page() {
  const { venture, others, wrong } = useOneVenture('eod.team')
  return (
    <>
      <PageHeader
        title="Team reports"
        context={venture?.name}
        controls={venture && <VentureChoice label="Venture of the reports" venture={venture} others={others} />}
      />
      {venture ? (
        <TeamDay key={venture.id} ventureId={venture.id} today={venture.today} />
      ) : (
        <Empty title="No team to look after">
          {wrong ? `You lead nobody in ${wrong.name}.` : 'You lead nobody.'} Your own reports stand under End of day.
        </Empty>
      )}
    </>
  )
}
