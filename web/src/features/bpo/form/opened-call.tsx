import type { Call } from '@holdfast/contract'
import { useState } from 'react'
import { useHold } from '../live/use-hold.ts'
import { CallDetails } from './call-details.tsx'
import { EditCallDialog } from './edit-call-dialog.tsx'
import { EndCallDialog } from './end-call-dialog.tsx'
import { endingNow } from './ending.ts'
import { VoidCallDialog } from './void-call-dialog.tsx'

interface OpenedCallProps {
  /** The row of the list; undefined while it is loading, and when a change took the call out of the filter. */
  readonly found: Call | undefined
  readonly onClose: () => void
}

/** What a person may do with the call that they opened. It stays as it was opened until they close it. */
export function OpenedCall({ found, onClose }: OpenedCallProps) {
  const [call, setCall] = useState(found)
  const [voiding, setVoiding] = useState(false)
  if (!call && found) setCall(found)
  if (!call) return null
  const onVoid = () => setVoiding(true)
  if (voiding) return <VoidCallDialog call={call} onClose={onClose} />
  if (call.can['end']) return <EndHere call={call} onClose={onClose} onVoid={onVoid} />
  if (call.can['change']) return <EditCallDialog call={call} onClose={onClose} onVoid={onVoid} />
  return <CallDetails call={call} onClose={onClose} onVoid={onVoid} />
}

interface EndHereProps {
  readonly call: Call
  readonly onClose: () => void
  readonly onVoid: () => void
}

/** Opened from the log a call ends as it does from its card: now, and without the hold. */
function EndHere({ call, onClose, onVoid }: EndHereProps) {
  const { heldSeconds, forget } = useHold(call.id)
  const [ending] = useState(() => endingNow(call, heldSeconds, forget))
  return <EndCallDialog ending={ending} onClose={onClose} onVoid={onVoid} />
}
