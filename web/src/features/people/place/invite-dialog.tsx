import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { usePlacing } from '../use-placing.ts'
import { InviteToGroup } from './invite-to-group.tsx'
import { InviteToVenture } from './invite-to-venture.tsx'

const WHERE = [
  { value: 'venture', label: 'To a venture' },
  { value: 'group', label: 'To the group' },
]

/** Somebody new, or somebody of another venture by their address. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { ventures, groupRoles } = usePlacing()
  const [where, setWhere] = useState(ventures.length > 0 ? 'venture' : 'group')
  return (
    <Dialog onClose={onClose} title="Invite somebody" size={560}>
      <Stack>
        {ventures.length > 0 && groupRoles.length > 0 && (
          <SegmentedControl fullWidth aria-label="Where to" data={WHERE} value={where} onChange={setWhere} />
        )}
        {where === 'venture' ? (
          <InviteToVenture ventures={ventures} onClose={onClose} />
        ) : (
          <InviteToGroup roles={groupRoles} onClose={onClose} />
        )}
      </Stack>
    </Dialog>
  )
}
