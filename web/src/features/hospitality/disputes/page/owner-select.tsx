import type { HotelDispute } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { asProblem } from '../../../../lib/problem-error.ts'
import { NoData } from '../../../../ui/no-data.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useColleagues } from '../../use-colleagues.ts'
import { useChangeDispute } from '../dispute-answers.ts'

/** Gives the dispute to somebody at once. */
export function OwnerSelect({ dispute }: { readonly dispute: HotelDispute }) {
  const { id, version, owner, ventureId, can } = dispute
  const change = useChangeDispute()
  const people = useColleagues(ventureId)
  if (!can['amend']) return owner?.name ?? <NoData dash reason="Nobody owns it yet" />
  const all = owner && !people.some((person) => person.id === owner.id) ? [owner, ...people] : people
  const give = async (ownerId: string | null) => {
    const after = await change.mutateAsync({ id, version, ownerId }).catch((error: unknown) => {
      void toast(asProblem(error).detail, { kind: 'failed' })
      return null
    })
    if (after) void toast(after.owner ? `${after.owner.name} owns this dispute.` : 'Nobody owns this dispute.')
  }
  return (
    <Select
      aria-label="Owner"
      size="xs"
      searchable
      clearable
      placeholder="Nobody yet"
      data={all.map((person) => ({ value: person.id, label: person.name }))}
      value={owner?.id ?? null}
      disabled={change.isPending}
      onChange={(ownerId) => void give(ownerId)}
    />
  )
}
