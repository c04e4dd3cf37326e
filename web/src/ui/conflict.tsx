import { Button } from '@mantine/core'
import { IconRefresh, IconUsers } from '@tabler/icons-react'
import css from './conflict.module.css'

interface Difference {
  readonly name: string
  readonly before: string
  readonly now: string
}

interface ConflictProps {
  /** "Somebody changed this call while you were editing it". */
  readonly title: string
  readonly differences: readonly Difference[]
  readonly onTakeOver: () => void
}

/** What somebody else saved while a form was open, and how to go on without losing either. */
export function Conflict({ title, differences, onTakeOver }: ConflictProps) {
  return (
    <div className={css['conflict']} role="alert">
      <IconUsers size={18} stroke={1.8} aria-hidden />
      <div>
        <b>{title}</b>
        <ul>
          {differences.map(({ name, before, now }) => (
            <li key={name}>
              {name} <s>{before}</s> {now}
            </li>
          ))}
        </ul>
        <p>Nothing of yours is saved yet. What you entered stays in the form; the rest takes what is stored now.</p>
        <Button variant="default" leftSection={<IconRefresh size={15} aria-hidden />} onClick={onTakeOver}>
          Load the current values, keep mine
        </Button>
      </div>
    </div>
  )
}
