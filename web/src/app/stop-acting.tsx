import { contract } from '@holdfast/contract'
import { endActing } from '../lib/acting-as.ts'
import { useCommand } from '../lib/use-command.ts'
import { toast } from '../ui/toast.tsx'
import css from './banners.module.css'

/** Oneself again, on the page from which it began. */
export default function StopActing() {
  const { mutate, isPending } = useCommand(contract.users.stopImpersonation)
  const stop = () =>
    mutate({}, { onSuccess: endActing, onError: ({ message }) => void toast(message, { kind: 'failed' }) })
  return (
    <button type="button" className={css['stop']} onClick={stop} disabled={isPending}>
      Stop
    </button>
  )
}
