import type { Leaderboard } from '@holdfast/contract'
import { type JobRole, ROLE_NAMES } from '@holdfast/engine/access'
import type { Ref } from 'react'
import type { Column } from '../../ui/column.ts'
import { Count } from '../../ui/figure.tsx'
import { Initials } from '../../ui/initials.tsx'
import css from './board-columns.module.css'

type Row = Leaderboard['items'][number]

/** `mine` finds the person's own row, so that the page knows whether it is in sight. */
export const boardColumns = (mine: Ref<HTMLSpanElement>): readonly Column<Row>[] => [
  {
    key: 'place',
    head: 'Place',
    width: 96,
    cell: ({ rank, isTied }) => (
      <span className={css['place']}>
        {rank}
        {isTied && <small>tied</small>}
      </span>
    ),
  },
  {
    key: 'person',
    head: 'Person',
    opens: true,
    cell: ({ person, isMe }) => (
      <span className={css['person']} data-me={isMe || undefined} ref={isMe ? mine : undefined}>
        <Initials name={person.name} me={isMe} />
        <span>
          {person.name}
          {isMe && <b>You</b>}
        </span>
      </span>
    ),
  },
  { key: 'role', head: 'Job role', phone: false, cell: ({ jobRole }) => roleName(jobRole) },
  { key: 'points', head: 'Points', figure: true, cell: ({ points }) => <Count value={points} /> },
]

const roleName = (role: string | null): string => (role === null ? '' : (ROLE_NAMES[role as JobRole] ?? role))
