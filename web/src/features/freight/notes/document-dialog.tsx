import { contract, type Load } from '@holdfast/contract'
import { LOAD_DOCUMENT_KINDS, LOAD_DOCUMENT_NAMES, type LoadDocumentKind } from '@holdfast/engine/freight'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { FileDialog } from '../../../ui/file-dialog.tsx'
import { LOAD_ANSWERS } from '../load-answers.ts'

const kinds = LOAD_DOCUMENT_KINDS.map((value) => ({ value, label: LOAD_DOCUMENT_NAMES[value] }))

interface DocumentDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

export function DocumentDialog({ load, onClose }: DocumentDialogProps) {
  const [kind, setKind] = useState<LoadDocumentKind>(load.status === 'OPEN' ? 'RATE_CONFIRMATION' : 'POD')
  return (
    <FileDialog
      title={`Document of ${load.number}`}
      endpoint={contract.loadRecord.uploadLoadDocument}
      params={{ id: load.id }}
      fields={{ kind }}
      refreshes={LOAD_ANSWERS}
      done={() => `${LOAD_DOCUMENT_NAMES[kind]} of ${load.number} is kept.`}
      onClose={onClose}
    >
      <Select
        label="What it is"
        data={kinds}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(LOAD_DOCUMENT_KINDS.find((each) => each === value) ?? kind)}
      />
    </FileDialog>
  )
}
