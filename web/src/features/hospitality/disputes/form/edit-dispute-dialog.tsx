import { contract, type HotelDispute } from '@holdfast/contract'
import { DISPUTE_STAGES, type DisputeStage, stageNumber } from '@holdfast/engine/hospitality'
import { useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { changedFields } from '../../../../lib/changed-fields.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { dayIn, formatDay } from '../../../../lib/format-time.ts'
import { readOf } from '../../../../lib/query.ts'
import { Conflict, type Described } from '../../../../ui/conflict.tsx'
import { Dialog } from '../../../../ui/dialog.tsx'
import { Form } from '../../../../ui/form.tsx'
import { FormButtons } from '../../../../ui/form-buttons.tsx'
import { MoneyField } from '../../../../ui/money-field.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useEdit } from '../../../../ui/use-edit.ts'
import { useChangeDispute } from '../dispute-answers.ts'
import { disputeStatusName } from '../dispute-state.tsx'
import { disputeName, kindName, stageName } from '../dispute-words.ts'
import type { DisputeDialogProps } from '../steps/dispute-step-form.tsx'
import { DisputeFields } from './dispute-fields.tsx'
import { disputeValues } from './dispute-values.ts'

const editValues = disputeValues.extend({
  stage: z.enum(DISPUTE_STAGES),
  recoveredMinor: z.int('must be an amount').min(0, 'must not be below zero').nullable(),
  outcomeNotes: z
    .string()
    .trim()
    .max(2_000, 'must have at most 2,000 characters')
    .transform((text) => text || null),
})

/** Edits what a dispute says; of one that is over also what came of it. */
export function EditDisputeDialog({ dispute, onClose }: DisputeDialogProps) {
  const client = useQueryClient()
  const command = useChangeDispute()
  const { form, base, submit, conflict } = useEdit({
    record: dispute,
    schema: editValues,
    entriesOf,
    nameOf: disputeName,
    changesOf: (base, values) => changedFields(editValues.parse(entriesOf(base)), values),
    save: (edit) => command.mutateAsync(edit),
    read: ({ id }) => client.fetchQuery({ ...readOf(contract.hotelDisputes.getHotelDispute, { id }), staleTime: 0 }),
    onClose,
  })
  const { currency } = base.amount
  const isOver = base.decided !== null
  return (
    <Dialog title={`Edit ${disputeName(base)}`} size={620} onClose={onClose}>
      <Form form={form} onSubmit={submit}>
        {conflict && (
          <Conflict
            title="Somebody changed this dispute while you were editing it"
            before={describe(base)}
            now={describe(conflict.now)}
            onTakeOver={conflict.takeOver}
          />
        )}
        <DisputeFields
          ventureId={base.ventureId}
          currency={currency}
          today={dayIn(new Date().toISOString(), base.zone)}
          owner={base.owner}
        />
        {!isOver && <SelectField required name="stage" label="Stage" options={stagesOf(base)} searchable={false} />}
        {isOver && (
          <>
            <MoneyField
              name="recoveredMinor"
              label="Recovered"
              currency={currency}
              hint="Leave empty while nobody knows"
            />
            <TextField name="outcomeNotes" label="Outcome notes" lines={2} />
          </>
        )}
        {!conflict && <FormButtons verb="Save dispute" onCancel={onClose} />}
      </Form>
    </Dialog>
  )
}

/** What was decided once moves on only. */
function stagesOf({ stage, first }: HotelDispute) {
  const from = first ? stageNumber(stage) : 1
  return DISPUTE_STAGES.filter((each) => stageNumber(each) >= from).map((value) => ({ value, label: stageName(value) }))
}

const entriesOf = (dispute: HotelDispute) => ({
  kind: dispute.kind,
  reference: dispute.reference ?? '',
  guestName: dispute.guestName ?? '',
  amountMinor: dispute.amount.minor,
  openedOn: dispute.openedOn,
  evidenceDueOn: dispute.evidenceDueOn,
  ownerId: dispute.owner?.id ?? null,
  stage: dispute.stage as DisputeStage,
  recoveredMinor: dispute.recovered?.minor ?? null,
  outcomeNotes: dispute.outcomeNotes ?? '',
})

const describe = (dispute: HotelDispute): Described => [
  ['Status', disputeStatusName(dispute.status)],
  ['Kind', kindName(dispute.kind)],
  ['Reference', dispute.reference ?? 'none'],
  ['Guest', dispute.guestName ?? 'not known'],
  ['Contested', formatMoney(dispute.amount)],
  ['Received', formatDay(dispute.openedOn)],
  ['Evidence due', dispute.evidenceDueOn ? formatDay(dispute.evidenceDueOn) : 'no date'],
  ['Stage', stageName(dispute.stage)],
  ['Owner', dispute.owner?.name ?? 'nobody'],
  ['Recovered', dispute.recovered ? formatMoney(dispute.recovered) : 'not known'],
  ['Outcome notes', dispute.outcomeNotes ?? 'none'],
]
