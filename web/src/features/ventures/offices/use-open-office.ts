import { contract, type Office } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'

/** Closes an office or opens it again, with the way back. */
export function useOpenOffice() {
  const { mutate } = useCommand(contract.offices.changeOffice, { refreshes: [contract.offices.listOffices] })
  const set = ({ id, name }: Pick<Office, 'id' | 'name'>, isOpen: boolean, undo: boolean) =>
    mutate(
      { id, isOpen },
      {
        onSuccess: () =>
          void toast(
            isOpen ? `${name} is open.` : `${name} is closed. Nobody is placed there any more; who is stays.`,
            undo ? { undo: () => set({ id, name }, !isOpen, false) } : {},
          ),
        onError: ({ message }) => void toast(message, { kind: 'failed' }),
      },
    )
  return (office: Office, isOpen: boolean) => set(office, isOpen, true)
}
