import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { freeKey, newRule } from '../rule/make-rule.ts'
import { RuleCard } from '../rule/rule-card.tsx'
import type { Editing } from './use-editing.ts'

interface RuleListProps {
  readonly ventureId: string
  readonly currency: string
  readonly editing: Editing
  /** Keys under which something is stored already: their values run on, so that they are never made up anew. */
  readonly storedKeys: readonly string[]
}

/** The rules of a draft, one of them open at a time. */
export function RuleList({ ventureId, currency, editing, storedKeys }: RuleListProps) {
  const { draft, change } = editing
  const { rules } = draft
  const [opened, setOpened] = useState<number | null>(null)
  const keys = rules.map(({ ruleKey }) => ruleKey)
  const put = (next: typeof rules, what: string) => change({ rules: next }, what)
  const add = (rule: (typeof rules)[number]) => {
    put([...rules, rule], `new ${rule.ruleKey}`)
    setOpened(rules.length)
  }
  return (
    <Section
      flush
      title="Rules"
      aside={
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={rules.length >= 50}
          onClick={() => add(newRule(currency, keys))}
        >
          Add rule
        </Button>
      }
    >
      {rules.length === 0 && <Empty title="No rule yet">A version needs one to be saved. Add the first.</Empty>}
      {[...rules.entries()].map(([at, rule]) => (
        <RuleCard
          key={at}
          ventureId={ventureId}
          rule={rule}
          isNew={!storedKeys.includes(rule.ruleKey)}
          otherKeys={keys.filter((_, n) => n !== at)}
          opened={opened === at}
          onOpen={(open) => setOpened(open ? at : null)}
          onChange={(next, what) =>
            change(
              {
                rules: rules.map((each, n) => (n === at ? next : each)),
                // Examples follow a rule that is called otherwise.
                examples: draft.examples.map((each) =>
                  each.ruleKey === rule.ruleKey ? { ...each, ruleKey: next.ruleKey } : each,
                ),
              },
              `${at} ${what}`,
            )
          }
          onCopy={() => add({ ...rule, ruleKey: freeKey(rule.ruleKey, keys), name: `${rule.name}, copy` })}
          onUp={
            at === 0
              ? null
              : () => {
                  put(
                    rules.map((each, n) => (n === at - 1 ? rule : n === at ? (rules[at - 1] ?? each) : each)),
                    'order',
                  )
                  setOpened(at - 1)
                }
          }
          onRemove={() => {
            change(
              {
                rules: rules.filter((_, n) => n !== at),
                examples: draft.examples.filter(({ ruleKey }) => ruleKey !== rule.ruleKey),
              },
              `out ${rule.ruleKey}`,
            )
            setOpened(null)
          }}
        />
      ))}
    </Section>
  )
}
