import type { CarrierMatch } from '@holdfast/contract'
import { Money } from '../../../ui/figure.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { GatePanel } from '../companies/gate-panel.tsx'
import css from './carrier-matches.module.css'

/** What a score is made of, in sentences with their points, and what the gate says. */
export const MatchReasons = ({ match: { carrier, factors, costPerMile, gate } }: { readonly match: CarrierMatch }) => (
  <div className={css['reasons']}>
    <ul>
      {factors.map(({ key, says, points, of }) => (
        <li key={key}>
          <span>{says}</span>
          <span>{`${points} of ${of}`}</span>
        </li>
      ))}
    </ul>
    {costPerMile && (
      <p>
        On average <Money value={costPerMile} /> a mile on this lane.
      </p>
    )}
    <GatePanel gate={gate} />
    <p>
      <TextLink link={{ to: '/freight/carriers/$id', params: { id: carrier.id } }}>{`Open ${carrier.name}`}</TextLink>
    </p>
  </div>
)
