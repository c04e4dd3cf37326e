import { contract } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { useMe } from '../../lib/session.ts'
import { useCommand } from '../../lib/use-command.ts'
import { toast } from '../../ui/toast.tsx'
import css from './digest-choice.module.css'

const choices = [
  { value: 'off', label: 'Off' },
  { value: 'daily', label: 'Daily' },
]

/** Whether what was not read comes by mail. */
export function DigestChoice() {
  const { user, impersonation } = useMe()
  const id = useId()
  const { mutate, isPending, variables } = useCommand(contract.identity.updatePreferences, {
    refreshes: [contract.identity.me],
  })
  const held = user.preferences['digest'] === 'daily' ? 'daily' : 'off'
  const choose = (digest: 'off' | 'daily') =>
    mutate(
      { digest },
      {
        onSuccess: () =>
          void toast(
            digest === 'daily'
              ? 'You get what you have not read at 08:00, each thing once.'
              : 'No more digests by mail. Notifications stay in the top bar.',
          ),
        onError: ({ detail }) => void toast(`That was not saved. ${detail}`, { kind: 'failed' }),
      },
    )
  return (
    <div className={css['choice']}>
      <span id={id}>Notifications that you have not read, at 08:00 of the venture’s clock</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={choices}
        value={isPending ? (variables.digest ?? held) : held}
        // Whoever looks through somebody else's eyes changes nothing of theirs.
        disabled={impersonation !== null}
        onChange={(value) => choose(value === 'daily' ? 'daily' : 'off')}
      />
    </div>
  )
}
