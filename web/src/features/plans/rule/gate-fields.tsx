import type { Rule } from '@holdfast/contract'
import { ActionIcon, Button, Select } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { DecimalInput } from './decimal-input.tsx'
import { METRIC_OPTIONS } from './make-rule.ts'
import css from './rule-form.module.css'
import { type RuleFormProps, unitOf, without } from './rule-form-props.ts'

type Gate = NonNullable<Rule['qualification']>['all'][number]

const OPERATORS = [
  { value: '>=', label: 'at least' },
  { value: '>', label: 'above' },
  { value: '<=', label: 'at most' },
  { value: '<', label: 'below' },
  { value: '=', label: 'exactly' },
]

/** Conditions that all have to be met in the period, or nothing of it is due. */
export function GateFields({ rule, change, errorAt }: RuleFormProps) {
  const gates = rule.qualification?.all ?? []
  const put = (all: readonly Gate[]) =>
    change(without({ ...rule, qualification: all.length > 0 ? { all: [...all] } : undefined }), 'qualification')
  const set = (at: number, gate: Partial<Gate>) => put(gates.map((each, n) => (n === at ? { ...each, ...gate } : each)))
  return (
    <fieldset className={css['group']}>
      <legend>Only with</legend>
      {gates.length === 0 && <p className={css['note']}>No condition: whatever is reached is paid.</p>}
      {[...gates.entries()].map(([at, gate]) => (
        <div className={css['line']} key={at}>
          <Select
            aria-label={`Condition ${at + 1}: what`}
            data={METRIC_OPTIONS}
            value={gate.metricKey}
            allowDeselect={false}
            error={errorAt(`qualification.all.${at}.metricKey`)}
            onChange={(metricKey) => metricKey && set(at, { metricKey })}
          />
          <Select
            aria-label={`Condition ${at + 1}: how`}
            data={OPERATORS}
            value={gate.op}
            allowDeselect={false}
            onChange={(op) => op && set(at, { op: op as Gate['op'] })}
          />
          <DecimalInput
            bare
            label={`Condition ${at + 1}: value`}
            unit={unitOf(gate.metricKey)}
            currency={rule.currency}
            value={gate.value}
            error={errorAt(`qualification.all.${at}.value`)}
            onChange={(value) => set(at, { value: value ?? '' })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={`Take condition ${at + 1} out`}
            onClick={() => put(gates.filter((_, n) => n !== at))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={gates.length >= 10}
          onClick={() => put([...gates, { metricKey: rule.metricKey, op: '>=', value: '1' }])}
        >
          Add condition
        </Button>
      </div>
    </fieldset>
  )
}
