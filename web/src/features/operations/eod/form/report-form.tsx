import type { EodForm, EodReport } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../../lib/format-time.ts'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { OwnNumbers } from '../own-numbers.tsx'
import { useReportForm } from './use-report-form.ts'

interface ReportFormProps {
  readonly given: EodForm
  readonly onSent: (report: EodReport) => void
  /** Editing what stands: back to it. */
  readonly onCancel?: (() => void) | undefined
}

/** Numbers first, they are there already; then three fields, of which one is asked for. */
export function ReportForm({ given, onSent, onCancel }: ReportFormProps) {
  const { form, send, isWaiting, isDraft, older, takeOlder, drop } = useReportForm(given, onSent)
  const { planned, report } = given
  const { errors } = form.formState
  const refusal = errors.root?.message
  return (
    <Section title={`Report of ${formatDay(given.day)}`} aside={isDraft ? 'Your draft, kept in this browser' : null}>
      <Form form={form} onSubmit={send}>
        {isWaiting && (
          <Notice kind="warn" title="No connection">
            <p>
              Your report is kept in this browser. It is sent as soon as the connection is back and this form is open:
              after you leave it, come back to it once.
            </p>
          </Notice>
        )}
        {older && (
          <Notice
            kind="warn"
            title="This browser keeps an older draft"
            action={
              <Button variant="default" size="compact-sm" onClick={() => takeOlder(older)}>
                Use the draft
              </Button>
            }
          >
            <p>
              The report was written elsewhere since; below is what stands. The draft begins: “{older.done.slice(0, 80)}
              ”
            </p>
          </Notice>
        )}
        {refusal && (
          <Notice kind="bad" title="Not sent">
            <p>{refusal}</p>
          </Notice>
        )}
        <OwnNumbers
          numbers={given.numbers}
          none="No record of this day counts for you yet. Tell it in your own words."
        />
        <TextField
          required
          name="done"
          label="What did you do?"
          lines={4}
          {...(planned &&
            !report && { hint: `Begun with your plan of ${formatDay(planned.day)}. Change what came differently.` })}
        />
        <TextField name="blockers" label="What is in the way?" lines={2} />
        <TextField name="plan" label="What comes next?" lines={2} hint="Your next report begins with it." />
        <FormButtons
          verb={report?.status === 'SUBMITTED' ? 'Save report' : 'Send report'}
          {...(onCancel && {
            onCancel: () => {
              if (!isWaiting) drop()
              onCancel()
            },
          })}
        />
      </Form>
    </Section>
  )
}
