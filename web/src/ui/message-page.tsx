import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './message-page.module.css'

interface MessagePageProps {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** A page that is only a few calm words: not found, not open to you. */
export function MessagePage({ title, children, action }: MessagePageProps) {
  return (
    <div className={css['page']}>
      <title>{`${title} · Holdfast`}</title>
      <Title order={1}>{title}</Title>
      <p>{children}</p>
      {action}
    </div>
  )
}
