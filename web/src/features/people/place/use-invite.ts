import { contract, type Input } from '@holdfast/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { PERSON_ANSWERS } from '../person-answers.ts'

/** Sends the invitation and shows the person. */
export function useInvite(onDone: () => void) {
  const navigate = useNavigate()
  const { mutateAsync } = useCommand(contract.users.inviteUser, { refreshes: PERSON_ANSWERS })
  return async (invitation: Input<typeof contract.users.inviteUser>) => {
    const { id, name, email } = await mutateAsync(invitation)
    onDone()
    await navigate({ to: '/admin/users/$id', params: { id } })
    void toast(`${name} is here. How to sign in is on its way to ${email}.`)
  }
}
