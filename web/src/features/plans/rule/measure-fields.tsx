import type { Rule } from '@holdfast/contract'
import type { CalcTypeKey } from '@holdfast/engine/incentives'
import { PERIODS } from '@holdfast/engine/kernel'
import { Select } from '@mantine/core'
import { byCalculation, byMetric, CALCULATIONS, METRIC_OPTIONS } from './make-rule.ts'
import css from './rule-form.module.css'
import type { RuleFormProps } from './rule-form-props.ts'

/** By which calculation, for what, and over which time it adds up. */
export function MeasureFields({ rule, change, errorAt }: RuleFormProps) {
  return (
    <div className={css['row']}>
      <Select
        label="Pays"
        data={[...CALCULATIONS]}
        value={rule.calcType}
        allowDeselect={false}
        error={errorAt('calcType')}
        onChange={(calcType) => calcType && change(byCalculation(rule, calcType as CalcTypeKey), 'calcType')}
      />
      <Select
        label="For"
        data={METRIC_OPTIONS}
        value={rule.metricKey}
        allowDeselect={false}
        searchable
        disabled={rule.calcType === 'LOAD_LEVEL_BONUS'}
        error={errorAt('metricKey')}
        onChange={(metricKey) => metricKey && change(byMetric(rule, metricKey), 'metricKey')}
      />
      <Select
        label="Adds up over a"
        data={[...PERIODS]}
        value={rule.accumulate}
        allowDeselect={false}
        error={errorAt('accumulate')}
        onChange={(accumulate) =>
          accumulate && change({ ...rule, accumulate: accumulate as Rule['accumulate'] }, 'accumulate')
        }
      />
    </div>
  )
}
