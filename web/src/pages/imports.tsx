import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { History } from '../features/imports/history/history.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  return (
    <>
      <PageHeader
        title="Imports"
        context="Files that were brought in: who, when, and what became of them."
        action={
          <Button leftSection={<IconFileUpload size={15} aria-hidden />} component={Link} to="/imports/new">
            Import
          </Button>
        }
      />
      <History />
    </>
  )
}
