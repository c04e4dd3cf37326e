import { contract, type EodForm, type EodReport } from '@holdfast/contract'
import { useEffect, useState } from 'react'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { EOD_ANSWERS } from '../eod-answers.ts'
import { dropDraft, keepDraft, type ReportValues, readDraft, reportValues } from './report-draft.ts'

/**
 * The form of a day: it begins with the draft of this browser, else with what stands or was planned. What is typed is kept at
 * once. Sent without a connection it waits, and goes out with the same key as soon as there is one.
 */
export function useReportForm(given: EodForm, onSent: (report: EodReport) => void) {
  const { user } = useMe()
  const of = { userId: user.id, ventureId: given.ventureId, day: given.day }
  const [draft] = useState(() => readDraft(of))
  const [waiting, setWaiting] = useState<ReportValues | null>(null)
  const form = useZodForm(reportValues, draft ?? beginning(given))
  const submit = useCommand(contract.eodReports.submitEodReport, { refreshes: EOD_ANSWERS })
  const amend = useCommand(contract.eodReports.amendEodReport, { refreshes: EOD_ANSWERS })

  useEffect(() => {
    const { unsubscribe } = form.watch((values) =>
      keepDraft(of, { done: values.done ?? '', blockers: values.blockers ?? '', plan: values.plan ?? '' }),
    )
    return unsubscribe
  })

  const send = async (values: ReportValues) => {
    try {
      const report = await write(values)
      setWaiting(null)
      dropDraft(of)
      onSent(report)
    } catch (error) {
      const isOffline = asProblem(error).status === 0
      setWaiting(isOffline ? values : null)
      if (!isOffline) throw error
    }
  }
  const write = ({ done, blockers, plan }: ReportValues) => {
    const texts = { done, blockers: blockers || null, plan: plan || null }
    const { report } = given
    return report?.status === 'SUBMITTED'
      ? amend.mutateAsync({ id: report.id, version: report.version, ...texts })
      : submit.mutateAsync({ ventureId: given.ventureId, day: given.day, ...texts })
  }
  useEffect(() => {
    if (waiting === null) return
    const again = () => void send(waiting).catch((error) => form.setError('root', { message: asProblem(error).detail }))
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  })
  return { form, send, isWaiting: waiting !== null, isDraft: draft !== null }
}

/** What stands, or was taken back; of a day without a report, what was planned for it. */
function beginning({ report, planned }: EodForm): ReportValues {
  return {
    done: report?.done ?? planned?.plan ?? '',
    blockers: report?.blockers ?? '',
    plan: report?.plan ?? '',
  }
}
