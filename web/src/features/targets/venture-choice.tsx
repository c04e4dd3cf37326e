import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { MyVenture } from '../../lib/session.ts'

interface VentureChoiceProps {
  readonly venture: MyVenture
  readonly others: readonly MyVenture[]
}

/** While all ventures are chosen at the top: targets are of one at a time. */
export function VentureChoice({ venture, others }: VentureChoiceProps) {
  const navigate = useNavigate()
  if (others.length === 0) return null
  return (
    <Select
      aria-label="Venture of the targets"
      data={[venture, ...others].map(({ id, name }) => ({ value: id, label: name }))}
      value={venture.id}
      allowDeselect={false}
      onChange={(id) => void navigate({ to: '.', search: (before) => ({ ...before, venture: id ?? undefined }) })}
    />
  )
}
