import type { QuickLink } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react'
import css from './quick-links.module.css'
import type { useQuickLinkSteps } from './use-quick-links.ts'

interface ArrangedLinkProps {
  readonly link: QuickLink
  readonly before: QuickLink | undefined
  readonly after: QuickLink | undefined
  readonly steps: ReturnType<typeof useQuickLinkSteps>
  readonly onEdit: () => void
}

/** A link with what may be done to it. */
export function ArrangedLink({ link, before, after, steps, onEdit }: ArrangedLinkProps) {
  const { label } = link
  const button = { variant: 'subtle', color: 'gray', size: 32 } as const
  return (
    <span className={css['arranged']}>
      <b>{label}</b>
      <ActionIcon
        {...button}
        aria-label={`Move ${label} up`}
        disabled={!before || steps.isMoving}
        onClick={() => before && steps.move(link, before.position)}
      >
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon
        {...button}
        aria-label={`Move ${label} down`}
        disabled={!after || steps.isMoving}
        onClick={() => after && steps.move(link, after.position)}
      >
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon {...button} aria-label={`Change ${label}`} onClick={onEdit}>
        <IconPencil size={15} />
      </ActionIcon>
      <ActionIcon {...button} aria-label={`Remove ${label}`} onClick={() => steps.remove(link)}>
        <IconTrash size={15} />
      </ActionIcon>
    </span>
  )
}
