import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { roleAndJob } from '../../../lib/role-names.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { Initials } from '../../../ui/initials.tsx'
import type { Branch } from './branches-of.ts'
import css from './org-chart.module.css'

interface BranchItemProps {
  readonly branch: Branch
  readonly level: number
  readonly isOpen: boolean
  /** The one that the tab key reaches. */
  readonly isReached: boolean
  readonly onFocus: (id: string) => void
}

/** One line of the tree; the keys and clicks are listened to at its root. */
export function BranchItem({ branch: { person, reports, below }, level, isOpen, isReached, onFocus }: BranchItemProps) {
  const hasReports = reports.length > 0
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div
      className={css['line']}
      role="treeitem"
      aria-level={level}
      aria-expanded={hasReports ? isOpen : undefined}
      aria-selected={isReached}
      tabIndex={isReached ? 0 : -1}
      data-id={person.id}
      onFocus={() => onFocus(person.id)}
      style={{ '--level': level - 1 } as React.CSSProperties}
    >
      <span className={css['chevron']}>{hasReports && <Chevron size={15} stroke={1.8} aria-hidden />}</span>
      <Initials name={person.name} size={28} />
      <span className={css['words']}>
        <b>{person.name}</b>
        <small>{[roleAndJob(person), person.office].filter(Boolean).join(' · ')}</small>
      </span>
      {hasReports && (
        <span className={css['below']}>
          {below}
          <Hidden>{below === 1 ? ' person below' : ' people below'}</Hidden>
        </span>
      )}
    </div>
  )
}
