import { contract } from '@holdfast/contract'
import { isDay } from '@holdfast/engine/kernel'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { asProblem } from '../../../../lib/problem-error.ts'
import type { MyVenture } from '../../../../lib/session.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { FormRow } from '../../../../ui/form-row.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { useZodForm } from '../../../../ui/use-zod-form.ts'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import { lastMonth } from './last-month.ts'
import { Readiness } from './readiness.tsx'
import { useReadiness } from './use-readiness.ts'

const day = z.string('must be a day').refine(isDay, 'must be a day')
const schema = z
  .object({ ventureId: z.string('must be chosen'), periodStart: day, periodEnd: day })
  .refine(({ periodStart, periodEnd }) => periodStart <= periodEnd, {
    path: ['periodEnd'],
    message: 'lies before the first day',
  })

interface PayPeriodProps {
  readonly ventures: readonly MyVenture[]
  readonly onClose: () => void
}

/** Which venture and days, whether they are ready, and off it goes in the background. */
export function PayPeriod({ ventures, onClose }: PayPeriodProps) {
  const [first] = ventures
  const span = lastMonth(first?.today ?? '')
  const form = useZodForm(schema, { ventureId: first?.id ?? '', periodStart: span.from, periodEnd: span.to })
  const [ventureId, periodStart, periodEnd] = useWatch({
    control: form.control,
    name: ['ventureId', 'periodStart', 'periodEnd'],
  })
  const [inTheWay, setInTheWay] = useState<string | null>(null)
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.payouts.makePayoutBatch, { refreshes: PAYOUT_ANSWERS })
  const venture = ventures.find(({ id }) => id === ventureId)
  const asked = schema.safeParse({ ventureId, periodStart, periodEnd })
  const submit = async (period: z.output<typeof schema>) => {
    try {
      const { id } = await mutateAsync(period)
      await navigate({ to: '/incentives/payouts/runs/$id', params: { id }, search: {} })
    } catch (error) {
      const { runId } = asProblem(error).facts
      setInTheWay(typeof runId === 'string' ? runId : null)
      throw error
    }
  }
  const readiness = useReadiness(asked.success ? asked.data : null)
  const last = lastMonth(venture?.today ?? '')
  const takeLastMonth = () => {
    form.setValue('periodStart', last.from)
    form.setValue('periodEnd', last.to)
  }
  return (
    <Dialog title="Pay a period" size={640} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {inTheWay !== null && (
          <div>
            <ButtonLink
              variant="default"
              link={{ to: '/incentives/payouts/runs/$id', params: { id: inTheWay }, search: {} }}
            >
              Open the run that is there
            </ButtonLink>
          </div>
        )}
        <SelectField
          required
          name="ventureId"
          label="Venture"
          options={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormRow>
          <DateField required name="periodStart" label="First day" {...(venture && { max: venture.today })} />
          <DateField required name="periodEnd" label="Last day" {...(venture && { max: venture.today })} />
        </FormRow>
        {(periodStart !== last.from || periodEnd !== last.to) && (
          <div>
            <Button variant="default" onClick={takeLastMonth}>
              Take last month
            </Button>
          </div>
        )}
        {venture && asked.success && <Readiness venture={venture} asked={asked.data} {...readiness} />}
        <FormButtons verb="Make the payouts" onCancel={onClose} disabled={readiness.standing?.is !== 'ready'} />
      </Form>
    </Dialog>
  )
}
