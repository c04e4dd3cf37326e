import { Select } from '@mantine/core'
import { DecimalInput } from './decimal-input.tsx'
import { LoadFields } from './load-fields.tsx'
import { METRIC_OPTIONS } from './make-rule.ts'
import css from './rule-form.module.css'
import { configOf, type RuleFormProps, unitOf, without } from './rule-form-props.ts'
import { TierFields } from './tier-fields.tsx'

/** What the chosen calculation needs. */
export function CalculationFields(form: RuleFormProps) {
  switch (form.rule.calcType) {
    case 'BONUS_ON_TARGET':
      return <BonusFields {...form} />
    case 'TIERED_SLAB':
      return <TierFields {...form} />
    case 'LOAD_LEVEL_BONUS':
      return <LoadFields {...form} />
    default:
      return <RateField {...form} />
  }
}

function RateField({ rule, change, errorAt }: RuleFormProps) {
  const isShare = rule.calcType === 'PERCENT_OF_METRIC'
  return (
    <div className={css['row']}>
      <DecimalInput
        label={isShare ? 'Share' : 'Amount for each'}
        unit={isShare ? 'percent' : 'money'}
        currency={rule.currency}
        value={rule.rate}
        error={errorAt('rate')}
        onChange={(rate) => change(without({ ...rule, rate }), 'rate')}
      />
    </div>
  )
}

function BonusFields({ rule, change, errorAt }: RuleFormProps) {
  const { targetValue, bonusAmount, metricKey } = rule.config
  const set = (config: Partial<typeof rule.config>, what: string) => change(configOf(rule, config), what)
  return (
    <div className={css['row']}>
      <DecimalInput
        label="Target"
        unit={unitOf(metricKey ?? rule.metricKey)}
        currency={rule.currency}
        value={targetValue}
        error={errorAt('config.targetValue')}
        onChange={(value) => set({ targetValue: value }, 'targetValue')}
      />
      <DecimalInput
        label="Bonus"
        unit="money"
        currency={rule.currency}
        value={bonusAmount}
        error={errorAt('config.bonusAmount')}
        onChange={(value) => set({ bonusAmount: value }, 'bonusAmount')}
      />
      <Select
        label="Target is of"
        placeholder="What it pays for"
        data={METRIC_OPTIONS}
        value={metricKey ?? null}
        clearable
        clearButtonProps={{ 'aria-label': 'Of what it pays for' }}
        error={errorAt('config.metricKey')}
        onChange={(key) => set({ metricKey: key ?? undefined }, 'configMetric')}
      />
    </div>
  )
}
