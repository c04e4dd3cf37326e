import { type BriefingItem, contract } from '@holdfast/contract'
import { ActionIcon } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useCommand } from '../../lib/use-command.ts'
import { toast } from '../../ui/toast.tsx'

/** Takes a fire on, and says so at once; when the server refuses, the fire is open again and a sentence tells why. */
export function useAcknowledge({ id, subject }: BriefingItem) {
  const { mutate, isPending, isSuccess } = useCommand(contract.briefing.acknowledge, {
    refreshes: [contract.briefing.getBriefing],
    onDone: () => void toast(`You have taken on ${subject.label}. It is gone from tomorrow’s briefing.`),
  })
  const take = () =>
    mutate(
      { id },
      {
        onError: ({ detail }) =>
          void toast(`${subject.label} is still open: it could not be taken on. ${detail}`, { kind: 'failed' }),
      },
    )
  return { take, isTaken: isPending || isSuccess }
}

interface AcknowledgeProps {
  readonly item: BriefingItem
  readonly onTake: () => void
}

export const AcknowledgeButton = ({ item: { subject, why }, onTake }: AcknowledgeProps) => (
  <ActionIcon
    variant="default"
    size={32}
    title="Take on"
    aria-label={`Take on ${subject.label}: ${why}`}
    onClick={onTake}
  >
    <IconCheck size={16} stroke={1.8} />
  </ActionIcon>
)
