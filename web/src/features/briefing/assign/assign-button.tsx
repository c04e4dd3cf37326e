import type { BriefingItem } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'

/** The form comes when it is asked for: most mornings nothing is given to anybody. */
const AssignDialog = lazy(() => import('./assign-dialog.tsx'))

/** Makes a task of an item. */
export function AssignButton({ item }: { readonly item: BriefingItem }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ActionIcon
        variant="default"
        size={32}
        title="Assign"
        aria-label={`Assign ${item.subject.label}: ${item.why}`}
        onClick={() => setOpen(true)}
      >
        <IconUserPlus size={16} stroke={1.8} />
      </ActionIcon>
      {isOpen && (
        <Suspense>
          <AssignDialog item={item} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
