import { contract } from '@holdfast/contract'
import { useWatch } from 'react-hook-form'
import { useReply } from '../../../lib/query.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { GatePanel } from './gate-panel.tsx'

/** What speaks against the carrier that the form names, before the load is covered with it. */
export function CarrierGate() {
  const chosen: unknown = useWatch({ name: 'carrierId' })
  const id = typeof chosen === 'string' ? chosen : ''
  const { data: gate } = useReply(contract.carriers.carrierGate, { id }, { when: id !== '' })
  if (!gate || id === '' || gate.verdict === 'CLEAR') return null
  return (
    <>
      <GatePanel gate={gate} />
      {gate.verdict === 'BLOCK' && gate.can['override'] && (
        <TextField
          name="overrideReason"
          label="Cover it all the same, because"
          hint="Your name and this reason stand on the load and in the log"
        />
      )}
    </>
  )
}
