import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { ImportContext } from '../features/imports/frame/import-context.tsx'
import { ImportView } from '../features/imports/frame/import-view.tsx'
import { useImport } from '../features/imports/use-import.ts'
import { Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

/** One file from its columns to its end. */
export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: file, error, refetch } = useImport(id)
  if (file)
    return (
      <>
        <PageHeader title={`Import of ${file.label.toLowerCase()}`} context={<ImportContext file={file} />} />
        {error && <Problem error={error} retry={() => void refetch()} />}
        <ImportView key={id} file={file} />
      </>
    )
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <Button variant="default" component={Link} to="/imports">
          Go to the list of imports
        </Button>
      </div>
    </Stack>
  )
}
