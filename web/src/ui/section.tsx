import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './section.module.css'

interface SectionProps {
  readonly title: ReactNode
  /** Size of the title: only the Firefront of the briefing is large. */
  readonly large?: boolean
  /** Muted context at the right of the head. */
  readonly aside?: ReactNode
  /** Tables and lists run to the edges. */
  readonly flush?: boolean
  /** What floats over its content, such as the tip of a chart, may reach over its edge. */
  readonly floating?: boolean
  readonly children: ReactNode
}

export function Section({ title, large, aside, flush, floating, children }: SectionProps) {
  return (
    <section className={css['section']} data-floating={floating || undefined}>
      <div className={css['head']}>
        <Title order={2} className={cx(css['title'], large && css['large'])}>
          {title}
        </Title>
        {aside !== undefined && <div className={css['aside']}>{aside}</div>}
      </div>
      <div className={cx(!flush && css['body'])}>{children}</div>
    </section>
  )
}
