import type { QuickLink } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { ArrangedLink } from './arranged-link.tsx'
import type { LinkGroup } from './link-groups.ts'
import { LinkTo } from './link-to.tsx'
import css from './quick-links.module.css'
import { useQuickLinkSteps } from './use-quick-links.ts'

interface LinkListProps {
  readonly group: LinkGroup
  readonly titled: boolean
  readonly arranging: boolean
  readonly onAdd: () => void
  readonly onEdit: (link: QuickLink) => void
}

/** The links of one owner. */
export function LinkList({ group: { title, links, mayAdd }, titled, arranging, onAdd, onEdit }: LinkListProps) {
  const steps = useQuickLinkSteps()
  return (
    <div>
      {titled && <h3 className={css['title']}>{title}</h3>}
      <ul className={css['links']} data-arranging={arranging || undefined}>
        {links.map((link, at) => (
          <li key={link.id}>
            {arranging && link.can['edit'] ? (
              <ArrangedLink
                link={link}
                before={links[at - 1]}
                after={links[at + 1]}
                steps={steps}
                onEdit={() => onEdit(link)}
              />
            ) : (
              <LinkTo link={link} />
            )}
          </li>
        ))}
      </ul>
      {arranging && mayAdd && (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden />}
          aria-label={`Add a link: ${title}`}
          onClick={onAdd}
        >
          Add link
        </Button>
      )}
    </div>
  )
}
