import type { Load } from '@holdfast/contract'
import { useMe } from '../../../lib/session.ts'

/** Whether the reader may take back what somebody keeps beside a load: their own, or with the right to correct all of it. */
export function useMayTakeBack({ ventureId }: Pick<Load, 'ventureId'>) {
  const { user, ventures } = useMe()
  const corrects = ventures.find(({ id }) => id === ventureId)?.can['freight.correct'] === true
  return (by: { readonly id: string } | null) => corrects || by?.id === user.id
}
