import { type Icon, IconInbox } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import css from './empty.module.css'

interface EmptyProps {
  readonly title: string
  /** Why it is empty, and what to do about it. */
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly icon?: Icon
}

export function Empty({ title, children, action, icon: Picture = IconInbox }: EmptyProps) {
  return (
    <div className={css['empty']}>
      <Picture size={20} stroke={1.5} aria-hidden />
      <b>{title}</b>
      <p>{children}</p>
      {action}
    </div>
  )
}
