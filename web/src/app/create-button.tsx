import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCreateActions } from './create-actions.ts'
import css from './create-button.module.css'
import { onDemand } from './on-demand.tsx'

const CreateMenu = onDemand(() => import('./create-menu.tsx'))

/** Somebody who may create nothing sees no button. */
export function CreateButton() {
  if (useCreateActions().length === 0) return null
  return (
    <CreateMenu
      button={(handlers) => (
        <Button
          className={css['new']}
          variant="default"
          leftSection={<IconPlus size={15} stroke={2} aria-hidden />}
          aria-haspopup="menu"
          {...handlers}
        >
          New
        </Button>
      )}
    />
  )
}
