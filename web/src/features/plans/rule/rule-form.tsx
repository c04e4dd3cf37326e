import { Button, TextInput } from '@mantine/core'
import { Notice } from '../../../ui/notice.tsx'
import { CalculationFields } from './calculation-fields.tsx'
import { CapField } from './cap-field.tsx'
import { GateFields } from './gate-fields.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { proposesMonth } from './propose-month.ts'
import css from './rule-form.module.css'
import type { RuleFormProps } from './rule-form-props.ts'
import { WhoFields } from './who-fields.tsx'

interface Props extends RuleFormProps {
  /** The key that goes with a name; null: values run on under the rule's key, so that it stays. */
  readonly keyFor: ((name: string) => string) | null
}

/** Everything that a rule says, in the order in which its sentence is read. */
export function RuleForm({ keyFor, ...form }: Props) {
  const { rule, change, errorAt } = form
  const rename = (name: string) => change({ ...rule, name, ...(keyFor && { ruleKey: keyFor(name) }) }, 'name')
  return (
    <div className={css['form']}>
      <TextInput
        label="Name"
        value={rule.name}
        maxLength={120}
        error={errorAt('name') ?? errorAt('ruleKey')}
        description={keyFor ? undefined : 'Values run on under this rule, whatever it is called.'}
        onChange={(event) => rename(event.currentTarget.value)}
      />
      <MeasureFields {...form} />
      <CalculationFields {...form} />
      {proposesMonth(rule) && (
        <Notice
          kind="info"
          title="Each day is rounded by itself"
          action={
            <Button variant="default" onClick={() => change({ ...rule, accumulate: 'month' }, 'accumulate')}>
              Add up over a month
            </Button>
          }
        >
          <p>The rate has more digits than {rule.currency}. Added up over a month, nothing of it is lost.</p>
        </Notice>
      )}
      <WhoFields {...form} />
      <GateFields {...form} />
      <CapField {...form} />
    </div>
  )
}
