import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'

interface Named {
  readonly id: string
  readonly name: string
}

interface VentureChoiceProps {
  /** Of what: "Venture of the role matrix". */
  readonly label: string
  readonly venture: Named
  readonly others: readonly Named[]
}

/** While all ventures are chosen at the top, on a page of one at a time. */
export function VentureChoice({ label, venture, others }: VentureChoiceProps) {
  const navigate = useNavigate()
  if (others.length === 0) return null
  return (
    <Select
      aria-label={label}
      data={[venture, ...others].map(({ id, name }) => ({ value: id, label: name }))}
      value={venture.id}
      allowDeselect={false}
      onChange={(id) => void navigate({ to: '.', search: (before) => ({ ...before, venture: id ?? undefined }) })}
    />
  )
}
