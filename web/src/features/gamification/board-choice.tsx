import { contract } from '@holdfast/contract'
import { Switch } from '@mantine/core'
import type { MyVenture } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { toast } from '../../ui/toast.tsx'

interface BoardChoiceProps {
  readonly venture: MyVenture
  readonly isShown: boolean
}

/** Everybody decides for themselves whether colleagues see them; it can be taken back at any time. */
export function BoardChoice({ venture, isShown }: BoardChoiceProps) {
  const { leaderboard, showOnBoard, myBoards } = contract.gamification
  const command = useCommand(showOnBoard, { refreshes: [leaderboard, myBoards] })
  const choose = async (next: boolean) => {
    await command.mutateAsync({ ventureId: venture.id, isShown: next })
    void toast(next ? `Colleagues at ${venture.name} see you again.` : `Nobody at ${venture.name} sees you any more.`)
  }
  return (
    <Switch
      label={`Colleagues at ${venture.name} see me on the leaderboard`}
      description="Unseen, you earn as before and know your own place."
      checked={command.isPending ? command.variables.isShown : isShown}
      disabled={command.isPending}
      onChange={(event) => void choose(event.currentTarget.checked)}
    />
  )
}
