import { type CustomerLocation, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { placeText } from '../../../lib/place-text.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { CUSTOMER_ANSWERS } from './company-answers.ts'
import { ShipperDialog } from './shipper-dialog.tsx'
import css from './shippers.module.css'
import { VoidShipperDialog } from './void-shipper-dialog.tsx'
import { VoidShippers } from './void-shippers.tsx'

interface ShippersProps {
  readonly customerId: string
  readonly locations: readonly CustomerLocation[]
  readonly mayAdd: boolean
}

/** From where a customer ships; one of them is the usual place. */
export function Shippers({ customerId, locations, mayAdd }: ShippersProps) {
  const [edited, setEdited] = useState<CustomerLocation | 'new' | null>(null)
  const [voiding, setVoiding] = useState<CustomerLocation | null>(null)
  const change = useCommand(contract.customers.changeShipper, { refreshes: CUSTOMER_ANSWERS })
  return (
    <Section
      title="Locations"
      aside={
        mayAdd && (
          <Button size="compact-sm" variant="default" onClick={() => setEdited('new')}>
            Add location
          </Button>
        )
      }
    >
      {change.error && <Problem error={change.error} />}
      {locations.length === 0 && (
        <p className={css['none']}>None yet. The first load makes its pickup place the usual one.</p>
      )}
      <ul className={css['list']}>
        {locations.map((location) => (
          <li key={location.id} data-closed={location.isClosed || undefined}>
            <div>
              <b>{location.name}</b>
              <small>{[location.address, placeText(location)].filter(Boolean).join(', ')}</small>
            </div>
            {location.isDefault && <State kind="ok">Usual place</State>}
            {location.isClosed && <State kind="none">Closed</State>}
            {location.can['change'] && (
              <span className={css['acts']}>
                {!location.isDefault && !location.isClosed && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    onClick={() => change.mutate({ id: location.id, version: location.version, isDefault: true })}
                  >
                    Make usual
                  </Button>
                )}
                <Button size="compact-sm" variant="subtle" onClick={() => setEdited(location)}>
                  Edit
                </Button>
                {location.can['void'] && (
                  <Button size="compact-sm" variant="subtle" onClick={() => setVoiding(location)}>
                    Void
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <VoidShippers customerId={customerId} />
      {voiding !== null && <VoidShipperDialog location={voiding} onClose={() => setVoiding(null)} />}
      {edited !== null && (
        <ShipperDialog
          customerId={customerId}
          location={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}
