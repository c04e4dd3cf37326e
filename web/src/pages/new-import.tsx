import { emptySteps, FILE } from '../features/imports/frame/wizard-steps.ts'
import { NewImport } from '../features/imports/start/new-import.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Wizard } from '../ui/wizard.tsx'

export function Page() {
  return (
    <>
      <PageHeader
        title="Import a file"
        context="Match its columns, see what it would do, correct what is wrong; then it is imported."
      />
      <Wizard label="Steps of the import" steps={emptySteps} here={FILE}>
        <NewImport />
      </Wizard>
    </>
  )
}
