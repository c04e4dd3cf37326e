import { contract, type EodStatusOfMine } from '@holdfast/contract'
import { useState } from 'react'
import { formatDay } from '../../../../lib/format-time.ts'
import { useReply } from '../../../../lib/query.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { PageSkeleton } from '../../../../ui/page-skeleton.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { ReportForm } from '../form/report-form.tsx'
import { SentReport } from './sent-report.tsx'

interface MyDayReportProps {
  readonly status: EodStatusOfMine
  readonly day: string
}

/** The form of a day while nothing is sent, else what was sent. */
export function MyDayReport({ status, day }: MyDayReportProps) {
  const [editing, setEditing] = useState(false)
  const { filter } = useChangeAddress()
  const { data: given, error, refetch } = useReply(contract.eodReports.eodForm, { ventureId: status.ventureId, day })
  if (error && !given) return <Problem error={error} retry={() => void refetch()} />
  // The answer of another day stays in sight while this one is read: never under this day's form.
  if (!given || given.day !== day || given.ventureId !== status.ventureId) return <PageSkeleton />
  const isSent = given.report !== null && given.report.status !== 'WITHDRAWN'
  if (given.report && isSent && !editing) return <SentReport report={given.report} onEdit={() => setEditing(true)} />
  if (!given.isOpen)
    return (
      <Notice kind="info" title={`The report of ${formatDay(day)} cannot be sent any more`}>
        <p>It was open until {formatDay(given.openUntil)}.</p>
      </Notice>
    )
  return (
    <ReportForm
      key={`${given.ventureId} ${day} ${given.report?.version ?? 0}`}
      given={given}
      onSent={(report) => {
        setEditing(false)
        filter({ day: undefined })
        void toast(isSent ? 'Your report is saved.' : `Your report of ${formatDay(report.day)} is sent.`)
      }}
      onCancel={isSent ? () => setEditing(false) : undefined}
    />
  )
}
