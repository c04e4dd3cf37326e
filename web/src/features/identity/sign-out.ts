import { contract } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../../lib/use-command.ts'
import { toast } from '../../ui/toast.tsx'

/** Ends the session and forgets everything that was read under it. */
export function useSignOut() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { mutate } = useCommand(contract.identity.logout)
  return () =>
    mutate(
      {},
      {
        onSuccess: async () => {
          await navigate({ to: '/sign-in', search: { venture: undefined } })
          client.clear()
        },
        onError: ({ message }) => void toast(`You are still signed in. ${message}`, { kind: 'failed' }),
      },
    )
}
