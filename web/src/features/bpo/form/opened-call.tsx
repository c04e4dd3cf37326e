import type { Call } from '@holdfast/contract'
import { useState } from 'react'
import { CallDetails } from './call-details.tsx'
import { EditCallDialog } from './edit-call-dialog.tsx'
import { EndCallDialog } from './end-call-dialog.tsx'
import { VoidCallDialog } from './void-call-dialog.tsx'

interface OpenedCallProps {
  /** The row of the list; undefined while it is loading, and when a change took the call out of the filter. */
  readonly found: Call | undefined
  readonly onClose: () => void
}

/** What a person may do with the call that they opened. It stays as it was opened until they close it. */
export function OpenedCall({ found, onClose }: OpenedCallProps) {
  const [call, setCall] = useState(found)
  const [openedAt] = useState(Date.now)
  const [voiding, setVoiding] = useState(false)
  if (!call && found) setCall(found)
  if (!call) return null
  const onVoid = () => setVoiding(true)
  if (voiding) return <VoidCallDialog call={call} onClose={onClose} />
  if (call.can['end'])
    return <EndCallDialog ending={{ call, at: openedAt, heldSeconds: 0 }} onClose={onClose} onVoid={onVoid} />
  if (call.can['change']) return <EditCallDialog call={call} onClose={onClose} onVoid={onVoid} />
  return <CallDetails call={call} onClose={onClose} onVoid={onVoid} />
}
