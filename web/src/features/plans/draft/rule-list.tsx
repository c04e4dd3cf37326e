import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { keyFor } from '../rule/key-for.ts'
import { freeKey, newRule } from '../rule/make-rule.ts'
import { RuleCard } from '../rule/rule-card.tsx'
import { withoutRule, withRuleBack } from '../rule/take-out.ts'
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
  // As they stood when editing began: what is saved meanwhile is this draft's own, and a rule added here stays new.
  const [known] = useState(storedKeys)
  const keys = rules.map(({ ruleKey }) => ruleKey)
  const takeOut = useTakeOut(editing)
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
          onClick={() => add(newRule(currency, [...keys, ...known]))}
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
          keyFor={keyFor(rule.ruleKey, keys.toSpliced(at, 1), known)}
          otherKeys={keys.toSpliced(at, 1)}
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
          onCopy={() =>
            add({ ...rule, ruleKey: freeKey(rule.ruleKey, [...keys, ...known]), name: `${rule.name}, copy` })
          }
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
            takeOut(at)
            setOpened(null)
          }}
        />
      ))}
    </Section>
  )
}

/** Takes a rule out at once, with the way back; what is changed meanwhile stays. */
function useTakeOut({ draft, change }: Editing) {
  const latest = useRef({ draft, change })
  useEffect(() => {
    latest.current = { draft, change }
  })
  return (at: number) => {
    const { ruleKey, name } = draft.rules[at] ?? {}
    change(withoutRule(draft, at), `out ${ruleKey} ${at}`)
    const undo = () => {
      const back = withRuleBack(latest.current.draft, draft, at)
      if (back) latest.current.change(back, `back ${ruleKey} ${at}`)
    }
    void toast(`${name} is taken out of the draft.`, { undo })
  }
}
