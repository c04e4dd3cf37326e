import { useBlocker } from '@tanstack/react-router'
import { Confirm } from '../../../ui/confirm.tsx'

/** What is typed and not saved is not lost by a click beside it, nor by closing the tab unasked. */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const { status, proceed, reset } = useBlocker({
    // Another version or rule of the same page is another address too; only those that leave this draft are held up.
    shouldBlockFn: ({ current, next }) => isDirty && placeOf(current) !== placeOf(next),
    enableBeforeUnload: isDirty,
    withResolver: true,
  })
  return (
    <Confirm
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title="Leave without saving?"
      verb="Leave without saving"
      onConfirm={() => proceed?.()}
    >
      <p>What you changed of this draft is not saved yet and would be lost.</p>
    </Confirm>
  )
}

interface Place {
  readonly pathname: string
  readonly search: object
}

function placeOf({ pathname, search }: Place): string {
  return `${pathname} ${'version' in search ? String(search.version) : ''}`
}
