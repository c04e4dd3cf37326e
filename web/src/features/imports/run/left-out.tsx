import type { Import } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { counted } from '../../../lib/counted.ts'
import { Notice } from '../../../ui/notice.tsx'

/** Rows that could not be imported are not lost: they come with what was wrong. */
export const LeftOut = ({ file }: { readonly file: Import }) => (
  <Notice
    kind="info"
    title={`${counted(file.badRows, 'row was', 'rows were')} left out`}
    action={
      <Button
        component="a"
        href={`/api/imports/${file.id}/errors.csv`}
        download
        variant="default"
        leftSection={<IconDownload size={15} aria-hidden />}
      >
        Download errors.csv
      </Button>
    }
  >
    <p>
      They stand in errors.csv with what is wrong. Correct them there and import that file: what is here already stays
      as it is.
    </p>
  </Notice>
)
