import { contract, type Import } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Confirm } from '../../../ui/confirm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { useImportCommand } from '../use-import.ts'

/** Throws away a file that was not imported; what was corrected in it goes too, so it is asked for. */
export function Discard({ file }: { readonly file: Import }) {
  const [asked, setAsked] = useState(false)
  const navigate = useNavigate()
  const discard = useImportCommand(contract.imports.discardImport, ({ fileName }) => {
    void toast(`${fileName} is discarded. Nothing of it was imported.`)
    void navigate({ to: '/imports', search: ({ venture }) => ({ venture }) })
  })
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setAsked(true)}>
        Discard file
      </Button>
      <Confirm
        opened={asked}
        onClose={() => setAsked(false)}
        title={`Discard ${file.fileName}?`}
        verb="Discard file"
        onConfirm={() => discard.mutate({ id: file.id })}
        busy={discard.isPending}
        error={discard.error}
      >
        Nothing of it was imported. The file and what you corrected in it are thrown away; to import it later, upload it
        again.
      </Confirm>
    </>
  )
}
