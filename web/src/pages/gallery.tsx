import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Breakdowns } from '../features/gallery/breakdowns.tsx'
import { Chart } from '../features/gallery/chart.tsx'
import { DashboardParts } from '../features/gallery/dashboard-parts.tsx'
import { Figures } from '../features/gallery/figures.tsx'
import { Forms } from '../features/gallery/forms.tsx'
import { Messages } from '../features/gallery/messages.tsx'
import { Operations } from '../features/gallery/operations.tsx'
import { Record } from '../features/gallery/record.tsx'
import { Statement } from '../features/gallery/statement.tsx'
import { States } from '../features/gallery/states.tsx'
import { LongTable, Tasks } from '../features/gallery/tables.tsx'
import { tiles } from '../features/gallery/tiles.ts'
import { WizardParts } from '../features/gallery/wizard.tsx'
import { Columns, Stack } from '../ui/layout.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { StatTiles } from '../ui/stat-tiles.tsx'
import { toast } from '../ui/toast.tsx'

/** Every shared part at work, with invented figures that add up. Not in the menu. */
export function Page() {
  return (
    <>
      <PageHeader
        title="Gallery of parts"
        context="Thursday 18 June · 08:12 in Chicago, 18:42 in Pune · people, loads and amounts are invented"
        action={
          <Button
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => void toast('Task “Enter the carrier cost” is done.', { undo: () => undefined })}
          >
            Do something
          </Button>
        }
      />
      <StatTiles tiles={tiles} />
      <Stack>
        <Columns side={<Figures />}>
          <Tasks />
          <Chart />
        </Columns>
        <DashboardParts />
        <Breakdowns />
        <Record />
        <Statement />
        <Columns side={<States />}>
          <Forms />
          <Messages />
        </Columns>
        <Operations />
        <WizardParts />
        <LongTable />
      </Stack>
    </>
  )
}
