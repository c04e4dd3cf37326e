import type { Example, Rule } from '@holdfast/contract'
import { findMetric } from '@holdfast/engine/incentives'
import { DecimalInput } from '../rule/decimal-input.tsx'
import form from '../rule/rule-form.module.css'
import { unitOf } from '../rule/rule-form-props.ts'
import { otherMetrics } from './example-parts.ts'
import css from './examples.module.css'
import { LoadsField } from './loads-field.tsx'

type Snapshot = Example['toDate']

interface SnapshotFieldsProps {
  readonly legend: string
  readonly rule: Rule
  readonly snapshot: Snapshot
  readonly onChange: (snapshot: Snapshot) => void
}

/** What is reached: the value, what conditions look at, and single loads where the rule judges them. */
export function SnapshotFields({ legend, rule, snapshot, onChange }: SnapshotFieldsProps) {
  const isOfLoads = rule.calcType === 'LOAD_LEVEL_BONUS'
  const metrics = snapshot.metrics ?? {}
  return (
    <fieldset className={form['group']}>
      <legend>{legend}</legend>
      <div className={css['row']}>
        {isOfLoads ? (
          <LoadsField rule={rule} snapshot={snapshot} onChange={onChange} />
        ) : (
          <DecimalInput
            label={labelOf(rule.metricKey)}
            unit={unitOf(rule.metricKey)}
            currency={rule.currency}
            value={snapshot.value ?? undefined}
            placeholder="No data"
            onChange={(value) => onChange({ ...snapshot, value: value ?? null })}
          />
        )}
        {otherMetrics(rule).map((key) => (
          <DecimalInput
            key={key}
            label={labelOf(key)}
            unit={unitOf(key)}
            currency={rule.currency}
            value={metrics[key] ?? undefined}
            placeholder="No data"
            onChange={(value) => onChange({ ...snapshot, metrics: { ...metrics, [key]: value ?? null } })}
          />
        ))}
        {rule.cap && rule.cap.per !== rule.accumulate && (
          <DecimalInput
            label={`Earned before in the ${rule.cap.per}`}
            unit="money"
            currency={rule.currency}
            value={snapshot.earned}
            placeholder="0"
            onChange={(earned) => {
              const { earned: _, ...rest } = snapshot
              onChange(earned === undefined ? rest : { ...rest, earned })
            }}
          />
        )}
      </div>
    </fieldset>
  )
}

function labelOf(key: string): string {
  const label = findMetric(key)?.label ?? key
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}
