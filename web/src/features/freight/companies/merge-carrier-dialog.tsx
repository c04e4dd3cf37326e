import { type Carrier, contract } from '@holdfast/contract'
import { formatNumber } from '../../../lib/format.ts'
import { useReply } from '../../../lib/query.ts'
import { COMPLIANCE_STATES, numbersText } from './company-names.ts'
import { lanesText } from './lanes-text.ts'
import { MergeDialog } from './merge-dialog.tsx'
import type { MergeSide } from './merge-side.ts'

interface MergeCarrierDialogProps {
  readonly carrier: Carrier
  readonly onClose: () => void
}

export const MergeCarrierDialog = ({ carrier, onClose }: MergeCarrierDialogProps) => (
  <MergeDialog
    kind="carrier"
    ventureId={carrier.ventureId}
    open={sideOf(carrier)}
    useSide={useSide}
    onClose={onClose}
  />
)

function useSide(id: string): MergeSide | null {
  const { data } = useReply(contract.carriers.getCarrier, { id }, { when: id !== '' })
  return data && id !== '' ? sideOf(data) : null
}

function sideOf(carrier: Carrier): MergeSide {
  const { id, name, mcNumber, dotNumber, scorecard, lanes, compliance, doNotUseReason } = carrier
  return {
    id,
    name,
    facts: {
      Numbers: numbersText(mcNumber, dotNumber) ?? 'none',
      'Loads, last year': formatNumber(scorecard.loads),
      'Last load': scorecard.lastLoad?.number ?? 'never drove',
      Lanes: lanesText(lanes) || 'not recorded',
      Compliance: doNotUseReason === null ? COMPLIANCE_STATES[compliance][1] : 'Do not use',
    },
  }
}
