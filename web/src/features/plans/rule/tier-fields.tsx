import type { Rule } from '@holdfast/contract'
import { Checkbox, Select } from '@mantine/core'
import css from './rule-form.module.css'
import { configOf, type RuleFormProps, unitOf } from './rule-form-props.ts'
import { SlabEditor } from './slab-editor.tsx'
import { closedAs } from './slab-table.ts'

type Mode = NonNullable<Rule['config']['mode']>

const MODES: readonly { readonly value: Mode; readonly label: string }[] = [
  { value: 'marginal', label: 'Each step for its part' },
  { value: 'whole', label: 'The step reached, for all' },
  { value: 'interpolated', label: 'Amounts in proportion' },
]

/** How the steps of a table pay, and the table. */
export function TierFields({ ventureId: _, rule, change, errorAt }: RuleFormProps) {
  const { mode = 'marginal', boundary, slabs = [], flatAtZero } = rule.config
  const set = (config: Partial<Rule['config']>, what: string) => change(configOf(rule, config), what)
  const choose = (next: Mode) =>
    set(
      {
        mode: next,
        flatAtZero: next === 'interpolated' ? undefined : flatAtZero,
        slabs: closedAs(slabs, next).map((slab) => fitting(slab, next)),
      },
      'mode',
    )
  return (
    <>
      <div className={css['row']}>
        <Select
          label="Steps pay"
          data={[...MODES]}
          value={mode}
          allowDeselect={false}
          error={errorAt('config.mode')}
          onChange={(next) => next && choose(next as Mode)}
        />
        <Select
          label="A value on a bound"
          data={[
            { value: 'lower', label: 'Reaches the step that starts there' },
            { value: 'upper', label: 'Belongs to the step below' },
          ]}
          value={boundary ?? 'lower'}
          allowDeselect={false}
          onChange={(next) => set({ boundary: next === 'upper' ? 'upper' : undefined }, 'boundary')}
        />
      </div>
      <SlabEditor
        slabs={slabs}
        unit={unitOf(rule.metricKey)}
        rateUnit={unitOf(rule.metricKey) === 'money' ? 'percent' : 'money'}
        currency={rule.currency}
        pays={{ rate: mode !== 'interpolated', amount: true, retroactive: mode === 'marginal' }}
        closed={mode === 'interpolated'}
        errorAt={errorAt}
        onChange={(next) => set({ slabs: next }, 'slabs')}
      />
      {mode !== 'interpolated' && (
        <Checkbox
          label="The first amount is due at 0 already"
          checked={flatAtZero === true}
          error={errorAt('config.flatAtZero')}
          onChange={(event) => set({ flatAtZero: event.currentTarget.checked ? true : undefined }, 'flatAtZero')}
        />
      )}
    </>
  )
}

type Slab = NonNullable<Rule['config']['slabs']>[number]

/** A step without what its mode does not know. */
function fitting({ rate, amount, retroactive, ...bounds }: Slab, mode: Mode): Slab {
  if (mode === 'interpolated') return { ...bounds, amount: amount ?? '0' }
  return {
    ...bounds,
    ...(rate !== undefined && { rate }),
    ...(amount !== undefined && { amount }),
    ...(retroactive && mode === 'marginal' && { retroactive }),
  }
}
