import type { CarrierOutreach } from '@holdfast/contract'
import { Checkbox } from '@mantine/core'
import type { Company } from '../../company-kinds.ts'
import { askedText } from '../asked-text.ts'
import css from './carrier-list.module.css'

interface OtherCarriersProps {
  readonly carriers: readonly Company[]
  readonly chosen: readonly string[]
  readonly known: ReadonlyMap<string, CarrierOutreach>
  readonly zone: string
  readonly onChoose: (id: string, isChosen: boolean) => void
}

/** Carriers that somebody added by name: no score says how they fit. */
export const OtherCarriers = ({ carriers, chosen, known, zone, onChoose }: OtherCarriersProps) =>
  carriers.map(({ id, name }) => {
    const asked = known.get(id)
    return (
      <li key={id}>
        <div className={css['choice']}>
          <Checkbox
            checked={chosen.includes(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
            label={name}
            description={['Added by name', asked && askedText(asked, zone)].filter(Boolean).join(' · ')}
          />
        </div>
      </li>
    )
  })
