import { contract, type Import, type ImportKind } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { sizeText } from '../../../lib/size-text.ts'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { Section } from '../../../ui/section.tsx'
import { needsALook } from '../columns/mapping.ts'
import { useKeptImport } from '../use-import.ts'
import { Template } from './template.tsx'
import { type UploadState, useUpload } from './use-upload.ts'

interface FileStepProps {
  readonly kind: ImportKind
  readonly ventureId: string
}

/** The file itself: dropped or chosen, sent, checked. */
export function FileStep({ kind, ventureId }: FileStepProps) {
  const { state, send, stop } = useUpload({ kind: kind.name, ventureId }, useOpenChecked())
  return (
    <Section title="The file" aside={state.is !== 'sending' && 'Nothing is imported before you say so'}>
      {state.is === 'sending' && <Sending state={state} onStop={stop} />}
      {state.is === 'failed' && <Failed state={state} onAgain={send} onOther={stop} />}
      {state.is === 'waiting' && (
        <FileDrop
          label={`Drop your ${kind.label.toLowerCase()} here`}
          hint="CSV or XLSX, up to 50 MB. The first row names the columns; you match them in the next step."
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onFile={send}
          error={state.refusal}
        />
      )}
      <Template kind={kind} ventureId={ventureId} />
    </Section>
  )
}

/** Columns that were chosen by a person before need no second look. */
function useOpenChecked() {
  const navigate = useNavigate()
  const client = useQueryClient()
  const keep = useKeptImport()
  return (checked: Import) => {
    keep(checked)
    void client.invalidateQueries({ queryKey: [contract.imports.listImports.path] })
    const step = needsALook(checked) ? 'columns' : 'check'
    void navigate({ to: '/imports/$id', params: { id: checked.id }, search: ({ venture }) => ({ venture, step }) })
  }
}

function Sending({ state, onStop }: { readonly state: UploadState & { is: 'sending' }; readonly onStop: () => void }) {
  const { file, share } = state
  const arrived = share === 1
  return (
    <Progress
      label={arrived ? `Checking ${file.name}` : `Sending ${file.name}`}
      share={arrived ? null : share}
      words={
        arrived
          ? 'Every row is read. A large file takes a few seconds.'
          : `${sizeText(file.size * share)} of ${sizeText(file.size)}`
      }
      action={
        <Button variant="default" onClick={onStop}>
          Stop
        </Button>
      }
    />
  )
}

interface FailedProps {
  readonly state: UploadState & { is: 'failed' }
  readonly onAgain: (file: File) => void
  readonly onOther: () => void
}

function Failed({ state: { file, error }, onAgain, onOther }: FailedProps) {
  return (
    <>
      <Problem error={error} retry={() => onAgain(file)} />
      <Button mt={16} variant="default" onClick={onOther}>
        Choose another file
      </Button>
    </>
  )
}
