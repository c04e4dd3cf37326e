import { Select } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import type { MyVenture } from '../../../lib/session.ts'

interface VentureChooserProps {
  readonly ventures: readonly MyVenture[]
  readonly chosen: MyVenture
  readonly onChoose: (venture: MyVenture) => void
}

/** Whose load it is: only asked of people who work in several ventures and have chosen none at the top. */
export function VentureChooser({ ventures, chosen, onChoose }: VentureChooserProps) {
  const { resetField } = useFormContext()
  return (
    <Select
      label="Venture"
      description={`In ${chosen.currency}; times of ${chosen.zone.replace(/_/g, ' ')}`}
      data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen.id}
      allowDeselect={false}
      onChange={(id) => {
        const venture = ventures.find((one) => one.id === id)
        // Customers belong to their venture.
        resetField('customerId')
        if (venture) onChoose(venture)
      }}
    />
  )
}
