import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { MyVenture } from '../../lib/session.ts'
import css from './other-ventures.module.css'

interface OtherVenturesProps {
  readonly shown: MyVenture
  readonly others: readonly MyVenture[]
}

/** Nobody chose a venture: which one this is, and the way to the others. */
export function OtherVentures({ shown, others }: OtherVenturesProps) {
  if (others.length === 0) return null
  return (
    <p className={css['others']}>
      These are the figures of <b>{shown.name}</b>, the first of your {others.length + 1} ventures of this kind. Figures
      of several ventures are not added up.
      {others.map(({ id, name }) => (
        <Anchor
          key={id}
          underline="always"
          renderRoot={(anchor) => <Link {...anchor} to="." search={(before) => ({ ...before, venture: id })} />}
        >
          Show {name}
        </Anchor>
      ))}
    </p>
  )
}
