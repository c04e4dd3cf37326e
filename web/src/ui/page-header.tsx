import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './page-header.module.css'

interface PageHeaderProps {
  /** What stands in the browser's tab; the title itself when that is text. */
  readonly name?: string
  readonly title: ReactNode
  /** One sentence of context, or the moment the figures are of. */
  readonly context?: ReactNode
  /** Neutral controls: period, other steps. */
  readonly controls?: ReactNode
  /** The one primary action of the page. On a phone it takes a full row first. */
  readonly action?: ReactNode
}

export function PageHeader({ name, title, context, controls, action }: PageHeaderProps) {
  const tab = name ?? (typeof title === 'string' ? title : 'Holdfast')
  return (
    <header className={css['header']}>
      <title>{`${tab} · Holdfast`}</title>
      <div className={css['words']}>
        <Title order={1}>{title}</Title>
        {context && <div className={css['context']}>{context}</div>}
      </div>
      {(controls || action) && (
        <div className={css['controls']}>
          {controls}
          {action && <div className={css['action']}>{action}</div>}
        </div>
      )}
    </header>
  )
}
