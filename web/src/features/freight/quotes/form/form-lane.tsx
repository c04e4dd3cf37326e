import { EQUIPMENT } from '@holdfast/engine/freight'
import { useDebouncedValue } from '@mantine/hooks'
import { useFormContext, useWatch } from 'react-hook-form'
import { LaneSentence } from '../page/lane-sentence.tsx'
import type { QuoteEntries } from './quote-values.ts'

/** What the lane in the form paid before, once both states are typed. */
export function FormLane({ ventureId }: { readonly ventureId: string }) {
  const { control } = useFormContext<QuoteEntries>()
  const [origin, destination, equipment] = useWatch({ control, name: ['origin', 'destination', 'equipment'] })
  const [lane] = useDebouncedValue(
    {
      originState: origin?.state.trim() ?? '',
      destinationState: destination?.state.trim() ?? '',
      equipment: EQUIPMENT.find((known) => known === equipment),
    },
    300,
  )
  if (lane.originState === '' || lane.destinationState === '') return null
  return <LaneSentence lane={{ ventureId, ...lane }} />
}
