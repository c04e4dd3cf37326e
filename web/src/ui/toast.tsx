import { Button } from '@mantine/core'
import css from './toast.module.css'
import { wantToasts } from './toast-stand.tsx'

interface ToastOptions {
  /** Takes back what was just done. */
  readonly undo?: () => void
  readonly kind?: 'done' | 'failed'
}

/** One sentence about what was done, with the way back. It waits 8 s, longer while the pointer rests on it. */
export async function toast(message: string, { undo, kind = 'done' }: ToastOptions = {}) {
  wantToasts()
  const { notifications } = await import('@mantine/notifications')
  const id = crypto.randomUUID()
  const takeBack = () => {
    notifications.hide(id)
    undo?.()
  }
  notifications.show({
    id,
    autoClose: 8000,
    withBorder: true,
    color: kind === 'failed' ? 'red' : 'harbor',
    closeButtonProps: { 'aria-label': 'Close this message' },
    message: (
      <span className={css['toast']}>
        <span>{message}</span>
        {undo && (
          <Button variant="default" onClick={takeBack}>
            Undo
          </Button>
        )}
      </span>
    ),
  })
}
