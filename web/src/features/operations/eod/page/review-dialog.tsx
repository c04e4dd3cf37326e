import { contract, type EodReport } from '@holdfast/contract'
import { z } from 'zod'
import { formatDay } from '../../../../lib/format-time.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { FormDialog } from '../../../../ui/form-dialog.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { EOD_ANSWERS } from '../eod-answers.ts'

const schema = z.object({ note: z.string().trim().max(2_000, 'must have at most 2,000 characters') })

interface ReviewDialogProps {
  readonly report: EodReport
  readonly onClose: () => void
}

/** A review locks the report, so it is confirmed here, with a word for its author or without. */
export function ReviewDialog({ report, onClose }: ReviewDialogProps) {
  const form = useZodForm(schema, { note: '' })
  const command = useCommand(contract.eodReports.reviewEodReport, { refreshes: EOD_ANSWERS })
  return (
    <FormDialog
      title={`Review ${report.author.name}’s report of ${formatDay(report.day)}`}
      lead="Once reviewed it stays as it is: nobody edits it or takes it back. Its author is told."
      verb="Mark as reviewed"
      form={form}
      onSubmit={async ({ note }) => {
        await command.mutateAsync({ id: report.id, version: report.version, note: note || null })
        onClose()
        void toast(`${report.author.name}’s report is reviewed.`)
      }}
      onClose={onClose}
    >
      <TextField autoFocus name="note" label="A word for the author" lines={3} />
    </FormDialog>
  )
}
