import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { ReportView } from '../features/operations/eod/page/report-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: report, error, refetch } = useReply(contract.eodReports.getEodReport, { id })
  if (report) return <ReportView key={id} report={report} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/operations/eod' }}>
          Go to my reports
        </ButtonLink>
      </div>
    </Stack>
  )
}
