import type { Call } from '@holdfast/contract'
import { useState } from 'react'
import { EndCallDialog } from '../form/end-call-dialog.tsx'
import type { Ending } from '../form/ending.ts'
import css from './live-call.module.css'
import { LiveCall } from './live-call.tsx'

/** Above everything else. The dialog outlives its card, which goes as soon as the call is over. */
export function LiveCalls({ calls }: { readonly calls: readonly Call[] }) {
  const [ending, setEnding] = useState<Ending | null>(null)
  return (
    <>
      {calls.length > 0 && (
        <div className={css['calls']}>
          {calls.map((call) => (
            <LiveCall key={call.id} call={call} onEnd={setEnding} />
          ))}
        </div>
      )}
      {ending && <EndCallDialog ending={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
