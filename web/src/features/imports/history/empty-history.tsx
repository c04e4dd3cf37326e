import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../../ui/empty.tsx'

export const EmptyHistory = () => (
  <Empty
    icon={IconFileUpload}
    title="No file was imported yet"
    action={
      <Button variant="default" component={Link} to="/imports/new">
        Import the first file
      </Button>
    }
  >
    Bring people, loads or calls from a spreadsheet or another system. You see what a file would do before anything
    changes, and the same file twice adds nothing.
  </Empty>
)
