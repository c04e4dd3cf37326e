import { contract, type Entity } from '@holdfast/contract'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Count, Ratio } from '../../../ui/figure.tsx'
import { TakeBackDialog } from '../../../ui/take-back-dialog.tsx'
import { HOLDINGS_ANSWERS } from '../holdings-answers.ts'
import { EditEntityDialog } from './entity-dialog.tsx'

interface EntityPanelProps {
  readonly entity: Entity
  readonly onClose: () => void
}

/** One company, and the ways to what it has. */
export function EntityPanel({ entity, onClose }: EntityPanelProps) {
  const [over, setOver] = useState<'edit' | 'void' | null>(null)
  const { id, ventureId, name, country, currency, ownershipShare, accounts, assets, can } = entity
  const search = { entityId: id, venture: ventureId }
  if (over === 'edit') return <EditEntityDialog entity={entity} onClose={onClose} />
  if (over === 'void')
    return (
      <TakeBackDialog
        title={`Void ${name}?`}
        verb="Void company"
        endpoint={contract.holdings.voidEntity}
        input={(reason) => ({ id, reason })}
        refreshes={HOLDINGS_ANSWERS}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={name} size={480} onClose={onClose}>
      <DialogBody>
        <Facts
          facts={[
            { name: 'Country', value: country },
            { name: 'Books in', value: currency },
            { name: 'Owned', value: <Ratio value={ownershipShare} reason="Nobody has said how much of it is owned" /> },
            { name: 'Bank accounts', value: <Count value={accounts} /> },
            { name: 'Assets', value: <Count value={assets} /> },
          ]}
        />
        <Group gap={8}>
          <ButtonLink variant="default" link={{ to: '/holdings/accounts', search }}>
            Its accounts
          </ButtonLink>
          <ButtonLink variant="default" link={{ to: '/holdings/assets', search }}>
            Its assets
          </ButtonLink>
          {can['amend'] && (
            <Button variant="default" onClick={() => setOver('edit')}>
              Edit
            </Button>
          )}
          {can['void'] && (
            <Button variant="default" onClick={() => setOver('void')}>
              Void
            </Button>
          )}
        </Group>
      </DialogBody>
    </Dialog>
  )
}
