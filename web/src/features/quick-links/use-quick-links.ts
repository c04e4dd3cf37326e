import { contract, type QuickLink } from '@holdfast/contract'
import { useCommand } from '../../lib/use-command.ts'
import { toast } from '../../ui/toast.tsx'

const REFRESHES = [contract.navigation.listQuickLinks]
const failed = ({ message }: Error) => void toast(message, { kind: 'failed' })

/** Moving a link among its own and taking it away, the latter with the way back. */
export function useQuickLinkSteps() {
  const change = useCommand(contract.navigation.changeQuickLink, { refreshes: REFRESHES })
  const away = useCommand(contract.navigation.deleteQuickLink, { refreshes: REFRESHES })
  const add = useCommand(contract.navigation.addQuickLink, { refreshes: REFRESHES })
  const move = ({ id }: QuickLink, position: number) => change.mutate({ id, position }, { onError: failed })
  const remove = ({ id, kind, ventureId, label, url, position }: QuickLink) =>
    away.mutate(
      { id },
      {
        onSuccess: () =>
          void toast(`${label} is gone.`, {
            // It comes back as the last one, and goes to where it stood.
            undo: () =>
              add.mutate(
                { kind, ventureId, label, url },
                { onSuccess: (again) => change.mutate({ id: again.id, position }), onError: failed },
              ),
          }),
        onError: failed,
      },
    )
  return { move, remove, isMoving: change.isPending }
}
