import type { Example, Rule } from '@holdfast/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { majorText } from '../../../lib/money-text.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DecimalInput } from '../rule/decimal-input.tsx'
import { amountOf, judge } from './example-parts.ts'
import css from './examples.module.css'
import { SnapshotFields } from './snapshot-fields.tsx'
import { TakeLine } from './take-line.tsx'

interface ExampleDialogProps {
  readonly ventureId: string
  readonly currency: string
  readonly rules: readonly Rule[]
  readonly taken: readonly string[]
  readonly example?: Example
  readonly onKeep: (example: Example) => void
  readonly onClose: () => void
}

/** An example, with what the rule makes of it while it is written. */
export function ExampleDialog({ ventureId, currency, rules, taken, example, onKeep, onClose }: ExampleDialogProps) {
  const [draft, setDraft] = useState<Example>(() => example ?? emptyExample(rules, currency))
  // As it is typed: an amount only once it is one.
  const [expectedText, setExpectedText] = useState(() => majorText(draft.expected.minor, currency))
  const set = (change: Partial<Example>) => {
    setDraft((before) => ({ ...before, ...change }))
    if (change.expected) setExpectedText(majorText(change.expected.minor, change.expected.currency))
  }
  const expected = amountOf(expectedText, currency)
  const rule = rules.find(({ ruleKey }) => ruleKey === draft.ruleKey)
  const { actual, words } = judge(rules, draft)
  const passes = actual !== null && actual.minor === expected?.minor
  const isTaken = taken.includes(draft.name.trim())
  const canKeep = draft.name.trim() !== '' && !isTaken && actual !== null && expected !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (canKeep && expected) onKeep({ ...draft, expected, name: draft.name.trim() })
  }
  return (
    <Dialog title={example ? 'Edit the example' : 'Add an example'} size={560} onClose={onClose}>
      <form className={css['form']} onSubmit={submit}>
        <div className={css['row']}>
          <TextInput
            label="Name"
            value={draft.name}
            maxLength={120}
            data-autofocus
            error={isTaken ? 'Another example has this name.' : undefined}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Select
            label="Rule"
            data={rules.map(({ ruleKey, name }) => ({ value: ruleKey, label: name }))}
            value={draft.ruleKey}
            allowDeselect={false}
            onChange={(ruleKey) => ruleKey && set({ ruleKey, toDate: { value: '0' }, before: null, override: null })}
          />
        </div>
        {rule && <TakeLine key={rule.ruleKey} ventureId={ventureId} rule={rule} onTake={set} />}
        {rule && (
          <SnapshotFields
            legend={`The ${rule.accumulate} to date`}
            rule={rule}
            snapshot={draft.toDate}
            onChange={(toDate) => set({ toDate })}
          />
        )}
        {rule && draft.before && (
          <SnapshotFields
            legend="Up to the day before"
            rule={rule}
            snapshot={draft.before}
            onChange={(before) => set({ before })}
          />
        )}
        <div className={css['tools']}>
          <Button variant="default" onClick={() => set({ before: draft.before ? null : { value: '0' } })}>
            {draft.before ? 'The whole time to date' : 'Only the last day of it'}
          </Button>
        </div>
        <DecimalInput
          label="Is to pay"
          unit="money"
          currency={currency}
          value={expectedText}
          error={
            expected ? undefined : `Write an amount in ${currency}, such as ${majorText(EXAMPLE_MINOR, currency)}.`
          }
          onChange={(text) => setExpectedText(text ?? '')}
        />
        <p className={css['result']} aria-live="polite">
          {actual && `Pays ${formatMoney(actual)}${verdict(expected, passes)}. `}
          {words}
        </p>
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          {actual && !passes && (
            <Button variant="default" onClick={() => set({ expected: actual })}>
              Expect {formatMoney(actual)}
            </Button>
          )}
          <Button type="submit" disabled={!canKeep}>
            Keep example
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const EXAMPLE_MINOR = 12_50

function verdict(expected: Example['expected'] | null, passes: boolean): string {
  if (expected === null) return ''
  return passes ? ', as expected' : ', not what is expected'
}

function emptyExample([first]: readonly Rule[], currency: string): Example {
  return {
    name: '',
    ruleKey: first?.ruleKey ?? '',
    toDate: { value: '0' },
    before: null,
    override: null,
    expected: { minor: 0, currency },
  }
}
