import { type BriefingThresholds, contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { changedFields } from '../../../lib/changed-fields.ts'
import { readOf } from '../../../lib/query.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Conflict } from '../../../ui/conflict.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormButtons } from '../../../ui/form-buttons.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { Section } from '../../../ui/section.tsx'
import { useEdit } from '../../../ui/use-edit.ts'
import { fieldsOf, thresholdText, thresholdValues } from './threshold-fields.ts'

interface ThresholdsFormProps {
  readonly venture: MyVenture
  readonly thresholds: BriefingThresholds
}

export function ThresholdsForm({ venture, thresholds }: ThresholdsFormProps) {
  return (
    <Section title="Thresholds">
      {thresholds.can['change'] ? (
        <Editor venture={venture} thresholds={thresholds} />
      ) : (
        <Facts
          facts={fieldsOf(venture.type).map(({ name, label }) => ({
            name: label,
            value: thresholdText(name, thresholds[name], thresholds.currency),
          }))}
        />
      )}
    </Section>
  )
}

function Editor({ venture, thresholds }: ThresholdsFormProps) {
  const client = useQueryClient()
  const { ventureId, currency, defaults } = thresholds
  const set = useCommand(contract.briefingThresholds.setThresholds, {
    refreshes: [
      contract.briefingThresholds.getThresholds,
      contract.briefingThresholds.thresholdHistory,
      contract.briefing.getBriefing,
    ],
  })
  const fields = fieldsOf(venture.type)
  const { form, base, submit, conflict } = useEdit({
    record: { ...thresholds, id: ventureId },
    schema: thresholdValues,
    entriesOf: (record) => thresholdValues.parse(record),
    nameOf: () => 'What the briefing tells of',
    changesOf: (before, values) => changedFields(thresholdValues.parse(before), values),
    save: ({ id, ...edit }) => set.mutateAsync({ ...edit, ventureId: id }),
    read: async ({ id }) => {
      const asked = readOf(contract.briefingThresholds.getThresholds, { ventureId: id })
      return { ...(await client.fetchQuery({ ...asked, staleTime: 0 })), id }
    },
    onClose: () => undefined,
  })
  const describe = (record: BriefingThresholds) =>
    fields.map(({ name, label }) => [label, thresholdText(name, record[name], currency)] as const)
  return (
    <Form form={form} onSubmit={submit}>
      {conflict && (
        <Conflict
          title="Somebody changed this while you were editing it"
          before={describe(base)}
          now={describe(conflict.now)}
          onTakeOver={conflict.takeOver}
        />
      )}
      {fields.map(({ name, label, hint, unit }) => {
        const words = { name, label, hint: `${hint} Holdfast’s own: ${thresholdText(name, defaults[name], currency)}.` }
        return unit === 'money' ? (
          <MoneyField key={name} required currency={currency} {...words} />
        ) : (
          <NumberField key={name} required unit={unit} {...words} />
        )
      })}
      {!conflict && <FormButtons verb="Save thresholds" />}
    </Form>
  )
}
