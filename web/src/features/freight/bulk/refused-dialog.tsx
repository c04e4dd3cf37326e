import type { LoadsDone } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../lib/counted.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogBody } from '../../../ui/dialog-body.tsx'

type Refused = LoadsDone['refused'][number]

interface RefusedDialogProps {
  readonly refused: readonly Refused[]
  readonly onClose: () => void
}

/** Which loads were left as they are, each with its sentence. */
export function RefusedDialog({ refused, onClose }: RefusedDialogProps) {
  return (
    <Dialog title={`${counted(refused.length, 'load')} left as before`} size={640} onClose={onClose}>
      <DialogBody>
        <DataTable label="Refused" rows={refused} rowKey={({ id }) => id} columns={columns} />
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </DialogBody>
    </Dialog>
  )
}

const columns: readonly Column<Refused>[] = [
  { key: 'number', head: 'Load', width: 120, cell: ({ number }) => number ?? 'Not there' },
  { key: 'why', head: 'Why', cell: ({ sentence }) => sentence },
]
