import type { Call } from '@holdfast/contract'
import { Fragment } from 'react'
import { Dialog } from '../../../ui/dialog.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { whyUnknown } from '../why-unknown.ts'
import css from './call-details.module.css'
import { CallFacts } from './call-facts.tsx'
import { describeCall } from './describe-call.ts'

interface CallDetailsProps {
  readonly call: Call
  readonly onClose: () => void
  readonly onVoid: () => void
}

/** A colleague's call: to read. */
export function CallDetails({ call, onClose, onVoid }: CallDetailsProps) {
  return (
    <Dialog onClose={onClose} title="Call" size={520}>
      <CallFacts call={call} onVoid={onVoid} />
      <dl className={css['details']}>
        {describeCall(call).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <NoData dash reason={whyUnknown(call, 'This')} />}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  )
}
