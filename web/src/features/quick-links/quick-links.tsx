import { contract, type QuickLink } from '@holdfast/contract'
import { useState } from 'react'
import { useReply } from '../../lib/query.ts'
import { useMe } from '../../lib/session.ts'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { groupsOf, type LinkGroup } from './link-groups.ts'
import { LinkList } from './link-list.tsx'
import css from './quick-links.module.css'

/** A link to change, or the group in which one is to be added. */
type Wish = { readonly link: QuickLink } | { readonly group: LinkGroup }

interface QuickLinksProps {
  /** Those of one venture only; absent: all, by whose they are. */
  readonly ventureId?: string
}

/** Ways that people go often, managed where they stand. */
export function QuickLinks({ ventureId }: QuickLinksProps) {
  const { ventures } = useMe()
  const [arranging, arrange] = useState(false)
  const [wish, setWish] = useState<Wish | null>(null)
  const { data, error, refetch } = useReply(contract.navigation.listQuickLinks, {})
  if (!data) return error && <Problem error={error} retry={() => void refetch()} />
  const groups = groupsOf(data.items, data.can, ventures).filter(
    (group) => ventureId === undefined || group.ventureId === ventureId,
  )
  if (groups.length === 0) return null
  const shown = groups.filter(({ links }) => arranging || links.length > 0)
  return (
    <Section
      title="Quick links"
      aside={
        <button type="button" className={css['arrange']} aria-pressed={arranging} onClick={() => arrange(!arranging)}>
          {arranging ? 'Done' : shown.length > 0 ? 'Arrange' : 'Add'}
        </button>
      }
    >
      <div className={css['groups']}>
        {shown.map((group) => (
          <LinkList
            key={group.key}
            group={group}
            titled={ventureId === undefined}
            arranging={arranging}
            onAdd={() => setWish({ group })}
            onEdit={(link) => setWish({ link })}
          />
        ))}
        {shown.length === 0 && (
          <p className={css['none']}>None yet. Pin the pages and addresses that you open every day.</p>
        )}
      </div>
      {wish && <LinkDialog wish={wish} onClose={() => setWish(null)} />}
    </Section>
  )
}
