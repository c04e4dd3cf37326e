import { contract, type Import, type ImportKind } from '@holdfast/contract'
import { Refused } from '../frame/refused.tsx'
import { useImportCommand } from '../use-import.ts'
import { BadRows } from './bad-rows.tsx'
import { CheckButtons } from './check-buttons.tsx'
import { Notes } from './notes.tsx'
import { Outlook } from './outlook.tsx'
import { Sample } from './sample.tsx'

interface CheckStepProps {
  readonly file: Import
  readonly kind: ImportKind | undefined
}

/** The third step: what would happen, what should be known before, which rows cannot be imported. */
export function CheckStep({ file, kind }: CheckStepProps) {
  const commit = useImportCommand(contract.imports.commitImport)
  return (
    <>
      <Refused error={commit.error} file={file} onSeen={commit.reset} />
      <Outlook file={file} />
      <Notes notes={file.notes} />
      {file.badRows > 0 && <BadRows file={file} kind={kind} />}
      {file.sample.length > 0 && <Sample file={file} kind={kind} />}
      {(file.can.discard || file.can.commit) && (
        <CheckButtons
          file={file}
          onImport={() =>
            commit.mutate({ id: file.id, version: file.version, skipErrors: file.can.skip && file.badRows > 0 })
          }
          busy={commit.isPending}
        />
      )}
    </>
  )
}
