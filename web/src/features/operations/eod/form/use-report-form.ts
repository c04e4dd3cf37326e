import { contract, type EodForm, type EodReport } from '@holdfast/contract'
import { useEffect, useRef, useState } from 'react'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useMe } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { EOD_ANSWERS } from '../eod-answers.ts'
import { dropDraft, judgeDraft, keepDraft, type ReportValues, readDraft, reportValues } from './report-draft.ts'

/**
 * The form of a day: it begins with the draft of this browser, where that was begun over what stands, else with what stands
 * or was planned. What is typed is kept at once. Sent without a connection it waits, and goes out as soon as there is one
 * and the form is open.
 */
export function useReportForm(given: EodForm, onSent: (report: EodReport) => void) {
  const { user } = useMe()
  const of = { userId: user.id, ventureId: given.ventureId, day: given.day }
  const version = given.report?.version ?? 0
  const aside = { ...of, isAside: true } as const
  const [{ going, older: found }] = useState(() => {
    const judged = judgeDraft(readDraft(of), { version, values: beginning(given) })
    if (judged.older) keepDraft(aside, { ...judged.older, version, isSending: false })
    return { ...judged, older: judged.older ?? readDraft(aside) }
  })
  const [older, setOlder] = useState<ReportValues | null>(found)
  const [waiting, setWaiting] = useState<ReportValues | null>(going?.isSending ? going : null)
  const hasTried = useRef(false)
  const form = useZodForm(reportValues, going ?? beginning(given))
  const submit = useCommand(contract.eodReports.submitEodReport, { refreshes: EOD_ANSWERS })
  const amend = useCommand(contract.eodReports.amendEodReport, { refreshes: EOD_ANSWERS })
  const keep = ({ done = '', blockers = '', plan = '' }: Partial<ReportValues>, isSending: boolean) =>
    keepDraft(of, { done, blockers, plan, version, isSending })

  useEffect(() => {
    const { unsubscribe } = form.watch((values) => keep(values, false))
    return unsubscribe
  })

  const send = async (values: ReportValues) => {
    hasTried.current = true
    try {
      const report = await write(values)
      setWaiting(null)
      dropDraft(of)
      dropDraft(aside)
      onSent(report)
    } catch (error) {
      const isOffline = asProblem(error).status === 0
      setWaiting(isOffline ? values : null)
      keep(values, isOffline)
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
  const takeOlder = ({ done, blockers, plan }: ReportValues) => {
    for (const [field, value] of Object.entries({ done, blockers, plan }))
      form.setValue(field as keyof ReportValues, value, { shouldDirty: true })
    dropDraft(aside)
    setOlder(null)
  }
  const again = (values: ReportValues) =>
    void send(values).catch((error) => form.setError('root', { message: asProblem(error).detail }))
  useEffect(() => {
    if (waiting === null) return
    // What waits since an earlier visit goes out when the form opens.
    if (!hasTried.current && navigator.onLine) again(waiting)
    const online = () => again(waiting)
    window.addEventListener('online', online)
    return () => window.removeEventListener('online', online)
  })
  return {
    form,
    send,
    isWaiting: waiting !== null,
    isDraft: going !== null,
    /** What was typed here before the report was written elsewhere; null: nothing else. */
    older,
    takeOlder,
    drop: () => dropDraft(of),
  }
}

/** What stands, or was taken back; of a day without a report, what was planned for it. */
function beginning({ report, planned }: EodForm): ReportValues {
  return {
    done: report?.done ?? planned?.plan ?? '',
    blockers: report?.blockers ?? '',
    plan: report?.plan ?? '',
  }
}
