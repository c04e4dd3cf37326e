import type { Load, LoadRecord } from '@holdfast/contract'
import { Anchor } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../lib/format-time.ts'
import { Section } from '../../../ui/section.tsx'
import { useMayTakeBack } from '../record/use-may-take-back.ts'
import css from './notes.module.css'

/** Whatever people keep beside a load: never rewritten, and what was a mistake is taken back and stays. */
type Kept = Pick<LoadRecord['notes'][number] & LoadRecord['documents'][number], 'id' | 'by' | 'at' | 'voided'>

interface KeptListProps<K extends Kept> {
  readonly title: string
  readonly load: Load
  readonly kept: readonly K[]
  /** Where nothing is kept yet. */
  readonly none: string
  /** Whether more may be kept; with the words for more. */
  readonly may: boolean
  readonly add: string
  readonly said: (kept: K) => ReactNode
  /** Before who kept it and when. */
  readonly detail?: (kept: K) => string
  /** What else may be done with what stands. */
  readonly actions?: (kept: K) => ReactNode
  /** Where "Take back" alone does not tell one from another. */
  readonly takeBackLabel?: (kept: K) => string
  readonly adding: (close: () => void) => ReactNode
  readonly takingBack: (id: string, close: () => void) => ReactNode
}

export function KeptList<K extends Kept>({ title, load, kept, none, may, add, ...parts }: KeptListProps<K>) {
  const [dialog, setDialog] = useState<'add' | { readonly takeBack: string } | null>(null)
  const mayTakeBack = useMayTakeBack(load)
  const close = () => setDialog(null)
  const more = may && (
    <Anchor component="button" type="button" onClick={() => setDialog('add')}>
      {add}
    </Anchor>
  )
  return (
    <Section title={title} aside={more}>
      {kept.length === 0 && <p className={css['none']}>{none}</p>}
      <ul className={css['notes']}>
        {kept.map((each) => (
          <li key={each.id} data-void={each.voided !== null || undefined}>
            <p>{parts.said(each)}</p>
            <small>
              {parts.detail && `${parts.detail(each)} · `}
              {each.by?.name ?? 'Holdfast'} · {formatInstant(each.at, load.zone)}
              {each.voided && ` · taken back: ${each.voided.reason}`}
              {may && each.voided === null && (
                <>
                  {parts.actions?.(each)}
                  {mayTakeBack(each.by) && (
                    <Anchor
                      component="button"
                      type="button"
                      inherit
                      aria-label={parts.takeBackLabel?.(each)}
                      onClick={() => setDialog({ takeBack: each.id })}
                    >
                      Take back
                    </Anchor>
                  )}
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
      {dialog === 'add' && parts.adding(close)}
      {dialog !== null && dialog !== 'add' && parts.takingBack(dialog.takeBack, close)}
    </Section>
  )
}
