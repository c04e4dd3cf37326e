import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { placeText } from '../../../lib/place-text.ts'
import { useReply } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { State } from '../../../ui/state.tsx'
import { SHIPPER_ANSWERS } from './company-answers.ts'
import css from './shippers.module.css'

/** Locations that are void, for whoever asks. */
export function VoidShippers({ customerId }: { readonly customerId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide void locations' : 'Show void locations'}
      </Button>
      {isOpen && <VoidList customerId={customerId} />}
    </>
  )
}

function VoidList({ customerId }: { readonly customerId: string }) {
  const { data, error, refetch } = useReply(contract.customers.listShippers, { customerId, voided: 'true', limit: 100 })
  const back = useCommand(contract.customers.bringBackShipper, { refreshes: SHIPPER_ANSWERS })
  if (error) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <p className={css['none']}>Reading …</p>
  if (data.items.length === 0) return <p className={css['none']}>None is void.</p>
  return (
    <>
      {back.error && <Problem error={back.error} />}
      <ul className={css['list']}>
        {data.items.map((location) => (
          <li key={location.id} data-closed>
            <div>
              <b>{location.name}</b>
              <small>{[placeText(location), location.voided?.reason].filter(Boolean).join(' · ')}</small>
            </div>
            <State kind="none">Void</State>
            {location.can['bringBack'] && (
              <span className={css['acts']}>
                <Button size="compact-sm" variant="subtle" onClick={() => back.mutate({ id: location.id })}>
                  Bring back
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
