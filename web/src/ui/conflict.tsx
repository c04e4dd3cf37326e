import { Button } from '@mantine/core'
import { IconRefresh, IconUsers } from '@tabler/icons-react'
import css from './conflict.module.css'
import { intoView } from './into-view.ts'

/** A record in words, field by field. */
export type Described = readonly (readonly [name: string, value: string])[]

interface ConflictProps {
  /** "Somebody changed this call while you were editing it". */
  readonly title: string
  readonly before: Described
  readonly now: Described
  readonly onTakeOver: () => void
}

/** What somebody else saved while a form was open, and how to go on without losing either. */
export function Conflict({ title, before, now, onTakeOver }: ConflictProps) {
  const current = new Map(now)
  const differences = before.filter(([name, value]) => current.get(name) !== value)
  return (
    <div ref={intoView} className={css['conflict']} role="alert">
      <IconUsers size={18} stroke={1.8} aria-hidden />
      <div>
        <b>{title}</b>
        <ul>
          {differences.map(([name, value]) => (
            <li key={name}>
              {name} <s>{value}</s> {current.get(name)}
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
