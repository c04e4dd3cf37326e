import { contract, type HotelDispute } from '@holdfast/contract'
import { EVIDENCE_NAMES, EVIDENCE_STATES, type EvidenceItem, type EvidenceState } from '@holdfast/engine/hospitality'
import { Anchor, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { FileDialog } from '../../../../ui/file-dialog.tsx'
import { Section } from '../../../../ui/section.tsx'
import { State, type StateKind } from '../../../../ui/state.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { evidenceStateName } from '../dispute-words.ts'
import css from './evidence.module.css'
import { EvidenceFiles } from './evidence-files.tsx'

type Item = HotelDispute['evidence'][number]

const KINDS: Readonly<Record<EvidenceState, StateKind>> = { PRESENT: 'ok', MISSING: 'warn', NOT_APPLICABLE: 'none' }
const states = EVIDENCE_STATES.map((value) => ({ value, label: evidenceStateName(value) }))

/** What a bank or a portal takes as evidence: what is there, with its files, and what is missing. */
export function Evidence({ dispute }: { readonly dispute: HotelDispute }) {
  const [adding, setAdding] = useState<EvidenceItem | null>(null)
  const { evidence } = dispute
  const asked = evidence.filter(({ state }) => state !== 'NOT_APPLICABLE')
  const there = asked.filter(({ state }) => state === 'PRESENT').length
  return (
    <Section flush title="Evidence" aside={`${there} of ${asked.length} present`}>
      <ul className={css['items']}>
        {evidence.map((item) => (
          <EvidenceRow key={item.item} dispute={dispute} item={item} onAdd={() => setAdding(item.item)} />
        ))}
      </ul>
      {adding && (
        <FileDialog
          title={EVIDENCE_NAMES[adding]}
          endpoint={contract.hotelDisputes.uploadDisputeFile}
          params={{ id: dispute.id }}
          fields={{ item: adding }}
          refreshes={DISPUTE_ANSWERS}
          done={({ name }) => `${name} is kept as evidence.`}
          onClose={() => setAdding(null)}
        />
      )}
    </Section>
  )
}

interface EvidenceRowProps {
  readonly dispute: HotelDispute
  readonly item: Item
  readonly onAdd: () => void
}

function EvidenceRow({ dispute, item, onAdd }: EvidenceRowProps) {
  const name = EVIDENCE_NAMES[item.item]
  const may = dispute.can['evidence'] === true
  return (
    <li data-off={item.state === 'NOT_APPLICABLE' || undefined}>
      <div className={css['head']}>
        <span className={css['name']}>{name}</span>
        {may ? (
          <StateSelect dispute={dispute} item={item} />
        ) : (
          <State plain kind={KINDS[item.state]}>
            {evidenceStateName(item.state)}
          </State>
        )}
        {may && (
          <Anchor component="button" type="button" aria-label={`Add a file: ${name}`} onClick={onAdd}>
            Add a file
          </Anchor>
        )}
      </div>
      <EvidenceFiles dispute={dispute} files={item.files} />
    </li>
  )
}

/** With a file an item is there; only without one it can be judged otherwise. */
function StateSelect({ dispute, item: { item, state, files } }: Pick<EvidenceRowProps, 'dispute' | 'item'>) {
  const command = useCommand(contract.hotelDisputes.setDisputeEvidence, { refreshes: DISPUTE_ANSWERS })
  const set = (value: string) => {
    const chosen = EVIDENCE_STATES.find((each) => each === value)
    if (chosen === undefined) return
    command
      .mutateAsync({ id: dispute.id, item, state: chosen })
      .catch((error: unknown) => toast(asProblem(error).detail, { kind: 'failed' }))
  }
  const hasFile = files.some(({ voided }) => voided === null)
  return (
    <NativeSelect
      size="xs"
      aria-label={`${EVIDENCE_NAMES[item]}: state`}
      data={states}
      value={state}
      disabled={command.isPending || hasFile}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}
