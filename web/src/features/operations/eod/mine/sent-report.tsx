import { contract, type EodReport } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { formatDay, formatInstant } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { EOD_ANSWERS } from '../eod-answers.ts'
import { ReportState } from '../eod-state.tsx'
import { OwnNumbers } from '../own-numbers.tsx'
import { ReportTexts } from '../report-texts.tsx'
import css from './sent-report.module.css'

interface SentReportProps {
  readonly report: EodReport
  readonly onEdit: () => void
}

/** What was sent, and what can still be done with it. */
export function SentReport({ report, onEdit }: SentReportProps) {
  const withdraw = useCommand(contract.eodReports.withdrawEodReport, { refreshes: EOD_ANSWERS })
  const failed = ({ message }: Error) => void toast(message, { kind: 'failed' })
  const takeBack = () =>
    withdraw.mutate(
      { id: report.id },
      { onSuccess: () => void toast('Your report is taken back. Send it again when it is right.'), onError: failed },
    )
  return (
    <Section title={`Report of ${formatDay(report.day)}`} aside={<ReportState status={report.status} />}>
      <div className={css['sent']}>
        {report.review?.note && (
          <Notice kind="info" title={`${report.review.by.name} writes`}>
            <p>{report.review.note}</p>
          </Notice>
        )}
        <OwnNumbers numbers={report.numbers} none="No record of this day counts for you." />
        <ReportTexts report={report} />
        <p className={css['when']}>
          Sent {formatInstant(report.submittedAt, report.zone)}
          {report.can['amend'] && `, open until ${formatDay(report.openUntil)}`}
        </p>
        <div className={css['buttons']}>
          {report.can['withdraw'] && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              loading={withdraw.isPending}
              onClick={takeBack}
            >
              Take back
            </Button>
          )}
          {report.can['amend'] && (
            <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
              Edit
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}
