import type { Rule } from '@holdfast/contract'
import { ActionIcon, Button } from '@mantine/core'
import { IconArrowUp, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react'
import { Cliffs } from './cliffs.tsx'
import css from './rule-card.module.css'
import { RuleForm } from './rule-form.tsx'
import { ruleWords } from './rule-words.ts'

interface RuleCardProps {
  readonly ventureId: string
  readonly rule: Rule
  readonly keyFor: ((name: string) => string) | null
  readonly otherKeys: readonly string[]
  readonly opened: boolean
  readonly onOpen: (open: boolean) => void
  readonly onChange: (rule: Rule, what: string) => void
  readonly onCopy: () => void
  readonly onUp: (() => void) | null
  readonly onRemove: () => void
}

/** A rule as its sentence, which is written anew with every change, over the form that makes it. */
export function RuleCard({ ventureId, rule, keyFor, otherKeys, opened, onOpen, onChange, ...tools }: RuleCardProps) {
  const { sentence, cliffs, defect } = ruleWords(rule, otherKeys)
  return (
    <article className={css['card']} data-open={opened || undefined} aria-label={rule.name}>
      <div className={css['words']}>
        <div aria-live={opened ? 'polite' : 'off'}>
          <h3>{rule.name}</h3>
          <p className={css['sentence']}>{sentence}</p>
          {defect && <p className={css['defect']}>{defect.message}</p>}
          <Cliffs cliffs={cliffs} />
        </div>
        <Button
          variant="default"
          leftSection={!opened && <IconPencil size={14} aria-hidden />}
          aria-expanded={opened}
          aria-label={opened ? `Close ${rule.name}` : `Edit ${rule.name}`}
          onClick={() => onOpen(!opened)}
        >
          {opened ? 'Close' : 'Edit'}
        </Button>
      </div>
      {opened && (
        <div className={css['editor']}>
          <RuleForm
            ventureId={ventureId}
            rule={rule}
            keyFor={keyFor}
            change={onChange}
            errorAt={(path) => (defect?.path === path ? defect.message : undefined)}
          />
          <Tools name={rule.name} {...tools} />
        </div>
      )}
    </article>
  )
}

function Tools({
  name,
  onCopy,
  onUp,
  onRemove,
}: Pick<RuleCardProps, 'onCopy' | 'onUp' | 'onRemove'> & { name: string }) {
  const tool = { variant: 'subtle', color: 'gray', size: 32 } as const
  return (
    <div className={css['tools']}>
      <ActionIcon {...tool} aria-label={`Duplicate ${name}`} onClick={onCopy}>
        <IconCopy size={16} />
      </ActionIcon>
      <ActionIcon {...tool} aria-label={`Move ${name} up`} disabled={onUp === null} onClick={() => onUp?.()}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon {...tool} aria-label={`Take ${name} out`} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
