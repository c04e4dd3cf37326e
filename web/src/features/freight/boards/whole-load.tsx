import { contract, type Load } from '@holdfast/contract'
import { type ReactNode, useEffect } from 'react'
import { useReply } from '../../../lib/query.ts'
import { toast } from '../../../ui/toast.tsx'

interface WholeLoadProps {
  readonly id: string
  readonly children: (load: Load) => ReactNode
  readonly onClose: () => void
}

/** A row's dialog asks what the load says now: somebody else may have been quicker. */
export function WholeLoad({ id, children, onClose }: WholeLoadProps) {
  const { data, error } = useReply(contract.freight.getLoad, { id })
  useEffect(() => {
    if (!error) return
    onClose()
    void toast(error.detail, { kind: 'failed' })
  }, [error, onClose])
  return data ? children(data) : null
}
