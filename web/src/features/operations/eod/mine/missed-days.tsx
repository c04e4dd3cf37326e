import { contract, type EodGap } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { daysText } from '../days-text.ts'
import { EOD_ANSWERS } from '../eod-answers.ts'

/** Days without a report, each gap asked about once. */
export function MissedDays({ gaps }: { readonly gaps: readonly EodGap[] }) {
  const [asked, setAsked] = useState<EodGap | null>(null)
  return (
    <>
      {gaps.map((gap) => (
        <Notice
          key={gap.id}
          kind="warn"
          title={`No report ${daysText(gap.days)}`}
          action={
            <Button variant="default" aria-label={`Explain ${daysText(gap.days)}`} onClick={() => setAsked(gap)}>
              Explain
            </Button>
          }
        >
          <p>Say why, once for these days. Whoever you report to reads it.</p>
        </Notice>
      ))}
      {asked && <ExplainDialog gap={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

const schema = z.object({
  explanation: z.string().trim().min(1, 'must say why').max(2_000, 'must have at most 2,000 characters'),
})

function ExplainDialog({ gap, onClose }: { readonly gap: EodGap; readonly onClose: () => void }) {
  const form = useZodForm(schema, { explanation: '' })
  const command = useCommand(contract.eodReports.explainMissedDays, { refreshes: EOD_ANSWERS, onDone: onClose })
  const [first = ''] = gap.days
  return (
    <FormDialog
      title={gap.days.length === 1 ? `No report of ${formatDay(first)}` : `No reports of ${gap.days.length} days`}
      lead="What you say stays as you say it. A report that can still be sent closes its day by itself."
      verb="Explain"
      form={form}
      onSubmit={async (values) => void (await command.mutateAsync({ gapId: gap.id, ...values }))}
      onClose={onClose}
    >
      <TextField required autoFocus name="explanation" label="Explanation" lines={3} />
    </FormDialog>
  )
}
