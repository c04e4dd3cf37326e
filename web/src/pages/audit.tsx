import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { AuditExport } from '../features/audit/audit-export.tsx'
import { AuditList } from '../features/audit/audit-list.tsx'
import { VerifyDialog } from '../features/audit/verify-dialog.tsx'
import { useChangeAddress } from '../lib/use-change-address.ts'
import { PageHeader } from '../ui/page-header.tsx'

export function Page() {
  const { verify } = useSearch({ strict: false })
  const { open } = useChangeAddress()
  return (
    <>
      <PageHeader
        title="Audit log"
        context="Who did what, with what it was before. Sealed in a chain: a change is found."
        controls={
          <>
            <AuditExport />
            <Button
              variant="default"
              leftSection={<IconShieldCheck size={15} aria-hidden />}
              onClick={() => open({ verify: 'yes' })}
            >
              Verify
            </Button>
          </>
        }
      />
      <AuditList />
      {verify === 'yes' && <VerifyDialog onClose={() => open({ verify: undefined })} />}
    </>
  )
}
