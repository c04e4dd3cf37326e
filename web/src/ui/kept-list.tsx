import { Anchor } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { formatInstant } from '../lib/format-time.ts'
import css from './kept-list.module.css'
import { Section } from './section.tsx'

type Author = { readonly id: string; readonly name: string } | null

/** A note or a paper beside a record: never rewritten, and what was a mistake is taken back and stays. */
interface Kept {
  readonly id: string
  readonly by: Author
  /** ISO instant. */
  readonly at: string
  readonly voided: { readonly reason: string } | null
}

interface KeptListProps<K extends Kept> {
  readonly title: string
  /** Whose clock its moments are told by. */
  readonly zone: string
  readonly kept: readonly K[]
  /** Where nothing is kept yet. */
  readonly none: string
  /** Whether more may be kept; with the words for more. */
  readonly may: boolean
  readonly add: string
  readonly mayTakeBack: (author: Author) => boolean
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

export function KeptList<K extends Kept>({ title, zone, kept, none, may, add, ...parts }: KeptListProps<K>) {
  const [dialog, setDialog] = useState<'add' | { readonly takeBack: string } | null>(null)
  const close = () => setDialog(null)
  const more = may && (
    <Anchor component="button" type="button" onClick={() => setDialog('add')}>
      {add}
    </Anchor>
  )
  return (
    <Section title={title} aside={more}>
      {kept.length === 0 && <p className={css['none']}>{none}</p>}
      <ul className={css['kept']}>
        {kept.map((each) => (
          <li key={each.id} data-void={each.voided !== null || undefined}>
            <p>{parts.said(each)}</p>
            <small>
              {parts.detail && `${parts.detail(each)} · `}
              {each.by?.name ?? 'Holdfast'} · {formatInstant(each.at, zone)}
              {each.voided && ` · taken back: ${each.voided.reason}`}
              {may && each.voided === null && (
                <>
                  {parts.actions?.(each)}
                  {parts.mayTakeBack(each.by) && (
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
