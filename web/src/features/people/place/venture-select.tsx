import { Select } from '@mantine/core'
import css from './venture-select.module.css'

interface VentureSelectProps {
  readonly ventures: readonly { readonly ventureId: string; readonly ventureName: string }[]
  readonly chosen: string | null
  readonly onChoose: (ventureId: string | null) => void
}

/** First the venture: offices, superiors and the roles that may be given depend on it. */
export const VentureSelect = ({ ventures, chosen, onChoose }: VentureSelectProps) => (
  <Select
    className={css['venture'] ?? ''}
    data-autofocus
    label="Venture"
    placeholder="Choose a venture"
    data={ventures.map(({ ventureId, ventureName }) => ({ value: ventureId, label: ventureName }))}
    value={chosen}
    onChange={onChoose}
    allowDeselect={false}
  />
)
