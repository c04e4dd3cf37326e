import { contract, type EodReport } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconChecks, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { formatDay, formatInstant } from '../../../../lib/format-time.ts'
import { Facts } from '../../../../ui/facts.tsx'
import { HistorySection } from '../../../../ui/history-section.tsx'
import { Columns, Stack } from '../../../../ui/layout.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { Section } from '../../../../ui/section.tsx'
import { EOD_ANSWERS } from '../eod-answers.ts'
import { ReportState } from '../eod-state.tsx'
import { OwnNumbers } from '../own-numbers.tsx'
import { ReportTexts } from '../report-texts.tsx'
import { reportMoment } from './report-moment.ts'
import { ReviewDialog } from './review-dialog.tsx'

/** One report, as whoever reads it sees it. */
export function ReportView({ report }: { readonly report: EodReport }) {
  const [dialog, setDialog] = useState<'review' | 'void' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        title={`${report.author.name}, ${formatDay(report.day)}`}
        context={report.voided ? undefined : <ReportState status={report.status} />}
        controls={
          report.can['void'] && (
            <Button
              variant="default"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={() => setDialog('void')}
            >
              Void
            </Button>
          )
        }
        action={
          report.can['review'] && (
            <Button leftSection={<IconChecks size={15} aria-hidden />} onClick={() => setDialog('review')}>
              Review
            </Button>
          )
        }
      />
      <Stack>
        {report.voided && (
          <Notice kind="bad" title={`Void: ${report.voided.reason}`}>
            <p>It stands in no list and counts nowhere.</p>
          </Notice>
        )}
        {report.review?.note && (
          <Notice kind="info" title={`${report.review.by.name} writes`}>
            <p>{report.review.note}</p>
          </Notice>
        )}
        <Columns
          side={
            <>
              <Details report={report} />
              <HistorySection
                endpoint={contract.eodReports.eodReportHistory}
                id={report.id}
                zone={report.zone}
                what={reportMoment}
              />
            </>
          }
        >
          <Section title="Report">
            <ReportTexts report={report} />
          </Section>
          <Section title="Numbers of the day">
            <OwnNumbers numbers={report.numbers} none={`No record of this day counts for ${report.author.name}.`} />
          </Section>
        </Columns>
      </Stack>
      {dialog === 'review' && <ReviewDialog report={report} onClose={close} />}
      {dialog === 'void' && <VoidReportDialog report={report} onClose={close} />}
    </>
  )
}

function Details({ report }: { readonly report: EodReport }) {
  const { review, zone } = report
  return (
    <Section title="Details">
      <Facts
        facts={[
          { name: 'Author', value: report.author.name },
          { name: 'Day', value: formatDay(report.day, 'year') },
          { name: 'Sent', value: `${formatInstant(report.submittedAt, zone)}${report.isLate ? ', late' : ''}` },
          ...(report.can['amend'] ? [{ name: 'Open until', value: formatDay(report.openUntil) }] : []),
          ...(review ? [{ name: 'Reviewed', value: `${review.by.name}, ${formatInstant(review.at, zone)}` }] : []),
        ]}
      />
    </Section>
  )
}

interface VoidReportDialogProps {
  readonly report: EodReport
  readonly onClose: () => void
}

/** No state leads out of void, so it is asked before and not undone after. */
const VoidReportDialog = ({ report, onClose }: VoidReportDialogProps) => (
  <ReasonDialog
    onClose={onClose}
    title={`Void the report of ${formatDay(report.day)}?`}
    verb="Void report"
    endpoint={contract.eodReports.voidEodReport}
    input={(reason) => ({ id: report.id, reason })}
    refreshes={EOD_ANSWERS}
    done={() => 'The report is void.'}
  >
    For a report that was sent by mistake. Its points and its pay go too, and {report.author.name} may send another one
    while its window is open. Nothing is deleted, but this cannot be undone.
  </ReasonDialog>
)
