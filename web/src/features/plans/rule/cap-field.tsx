import type { Rule } from '@holdfast/contract'
import { PERIODS } from '@holdfast/engine/kernel'
import { Select } from '@mantine/core'
import { DecimalInput } from './decimal-input.tsx'
import css from './rule-form.module.css'
import { type RuleFormProps, without } from './rule-form-props.ts'

/** The most that the rule pays in a time at least as long as it adds up over. */
export function CapField({ rule, change, errorAt }: RuleFormProps) {
  const { cap, accumulate } = rule
  const longEnough = PERIODS.slice(PERIODS.indexOf(accumulate))
  const put = (next: Rule['cap']) => change(without({ ...rule, cap: next }), 'cap')
  return (
    <fieldset className={css['group']}>
      <legend>At most</legend>
      <div className={css['line']} data-wide>
        <DecimalInput
          bare
          label="At most: amount"
          unit="money"
          currency={rule.currency}
          placeholder="No limit"
          value={cap?.amount}
          error={errorAt('cap.amount')}
          onChange={(amount) => put(amount === undefined ? undefined : { amount, per: cap?.per ?? accumulate })}
        />
        <Select
          aria-label="At most: in which time"
          data={[...new Set([...longEnough, ...(cap ? [cap.per] : [])])].map((per) => ({
            value: per,
            label: `a ${per}`,
          }))}
          value={cap?.per ?? accumulate}
          allowDeselect={false}
          disabled={!cap}
          error={errorAt('cap.per')}
          onChange={(per) => cap && per && put({ ...cap, per: per as NonNullable<Rule['cap']>['per'] })}
        />
      </div>
    </fieldset>
  )
}
