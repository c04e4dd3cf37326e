import type { VenturePerson } from '@holdfast/contract'
import { type MouseEvent, useMemo, useState } from 'react'
import { BranchItem } from './branch-item.tsx'
import { branchesOf, inSight } from './branches-of.ts'
import css from './org-chart.module.css'
import { useTreeKeys } from './use-tree-keys.ts'

interface OrgChartProps {
  readonly people: readonly VenturePerson[]
  readonly label: string
}

/** Who reports to whom. The arrows walk the tree, left and right close and open it. */
export function OrgChart({ people, label }: OrgChartProps) {
  const branches = useMemo(() => branchesOf(people), [people])
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [focused, setFocused] = useState<string | null>(null)
  const lines = inSight(branches, closed)
  const reached = lines.find(({ branch }) => branch.person.id === focused) ?? lines[0]
  const turn = (id: string) =>
    setClosed((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]))
  const onKeyDown = useTreeKeys(turn)
  const onClick = ({ target }: MouseEvent) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[aria-expanded]')?.dataset['id'] : undefined
    if (id) turn(id)
  }
  return (
    <div className={css['tree']} role="tree" aria-label={label} onKeyDown={onKeyDown} onClick={onClick}>
      {lines.map(({ branch, level }) => (
        <BranchItem
          key={branch.person.id}
          branch={branch}
          level={level}
          isOpen={!closed.has(branch.person.id)}
          isReached={branch === reached?.branch}
          onFocus={setFocused}
        />
      ))}
    </div>
  )
}
