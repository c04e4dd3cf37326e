import type { Example, Rule } from '@holdfast/contract'
import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { formatMoney } from '../../../lib/format.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { ExampleDialog } from './example-dialog.tsx'
import { judge } from './example-parts.ts'
import css from './examples.module.css'

interface ExamplesProps {
  readonly ventureId: string
  readonly currency: string
  readonly rules: readonly Rule[]
  readonly examples: readonly Example[]
  readonly onChange: (examples: Example[]) => void
}

/** What is agreed to come out, beside what does; a version with one that fails is not put in force. */
export function Examples({ examples, onChange, ...dialog }: ExamplesProps) {
  const [opened, setOpened] = useState<number | 'new' | null>(null)
  const close = () => setOpened(null)
  const keep = (example: Example) => {
    onChange(opened === 'new' ? [...examples, example] : examples.map((each, at) => (at === opened ? example : each)))
    close()
  }
  return (
    <Section
      flush
      title="Worked examples"
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={dialog.rules.length === 0}
          onClick={() => setOpened('new')}
        >
          Add example
        </Button>
      }
    >
      {examples.length === 0 && (
        <Empty title="No example yet">Write down what a rule is to pay for given values. It has to come out so.</Empty>
      )}
      <ul className={css['list']}>
        {[...examples.entries()].map(([at, example]) => (
          <ExampleLine
            key={example.name}
            rules={dialog.rules}
            example={example}
            onEdit={() => setOpened(at)}
            onRemove={() => onChange(examples.filter((_, n) => n !== at))}
          />
        ))}
      </ul>
      {opened !== null && (
        <ExampleDialog
          {...dialog}
          taken={examples.filter((_, at) => at !== opened).map(({ name }) => name)}
          {...(opened !== 'new' && examples[opened] && { example: examples[opened] })}
          onKeep={keep}
          onClose={close}
        />
      )}
    </Section>
  )
}

interface ExampleLineProps {
  readonly rules: readonly Rule[]
  readonly example: Example
  readonly onEdit?: () => void
  readonly onRemove?: () => void
}

export function ExampleLine({ rules, example, onEdit, onRemove }: ExampleLineProps) {
  const { actual, passes, words } = judge(rules, example)
  const rule = rules.find(({ ruleKey }) => ruleKey === example.ruleKey)
  const expected = formatMoney(example.expected)
  return (
    <li>
      <span className={css['name']}>{example.name}</span>
      <State kind={passes ? 'ok' : 'bad'}>{passes ? `Pays ${expected}` : 'Fails'}</State>
      <p>
        {rule?.name ?? example.ruleKey}: {words}
        {!passes && ` Expected ${expected}${actual ? `, comes to ${formatMoney(actual)}` : ''}.`}
      </p>
      {onEdit && onRemove && (
        <div className={css['tools']}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Edit the example ${example.name}`}
            onClick={onEdit}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            aria-label={`Take the example ${example.name} out`}
            onClick={onRemove}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      )}
    </li>
  )
}
