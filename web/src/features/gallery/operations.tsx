import { Button } from '@mantine/core'
import { useState } from 'react'
import { BulkBar } from '../../ui/bulk-bar.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DayLanes } from '../../ui/day-lanes.tsx'
import type { DayLane, LaneBar } from '../../ui/day-lanes-props.ts'
import { Blocks } from '../../ui/layout.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { selectColumn } from '../../ui/select-column.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useSelection } from '../../ui/use-selection.ts'

const bar = (key: string, from: number, to: number, of: Pick<LaneBar, 'kind' | 'words'>): LaneBar => ({
  key,
  from: from / 24,
  to: to / 24,
  ...of,
  parts: [{ key, kind: of.kind, word: of.words, detail: 'Northline · 1.2 s' }],
})
const done = bar('done', 7, 7, { kind: 'ok', words: 'Done' })
const failed = bar('failed', 7.2, 7.2, { kind: 'bad', words: 'Failed' })
const lane = (name: string, bars: readonly LaneBar[], due: readonly number[]): DayLane => ({
  key: name,
  name,
  link: { to: '/gallery' },
  bars,
  marks: due.map((hour) => ({ key: String(hour), at: hour / 24, words: `Due at ${hour}:00` })),
})
const lanes = [
  lane('Daily pay', [{ ...failed, words: '2 runs: 1 done, 1 failed', parts: [...done.parts, ...failed.parts] }], [19]),
  lane('Carrier data', [bar('long', 2, 5, { kind: 'risk', words: 'Partly done' })], []),
  lane(
    'Quote expiry',
    [9, 10, 11].map((hour) => bar(`h${hour}`, hour, hour, { kind: 'ok', words: 'Done' })),
    [13, 14],
  ),
]
const ticks = [0, 6, 12, 18].map((hour) => ({ name: `${String(hour).padStart(2, '0')}:00`, at: hour / 24 }))

/** Parts of the pages that look after the product itself. */
export function Operations() {
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      <Section floating title="A day in lanes" aside="Bars open what they stand for">
        <DayLanes
          label="What ran"
          lanes={() => lanes}
          ticks={ticks}
          now={{ at: 0.5, name: '12:00' }}
          onOpen={setOpened}
        />
      </Section>
      <Blocks>
        <Picked />
        <Notice kind="bad" title="What is wrong">
          <p>Nobody is at work, so nothing of the schedule is done.</p>
        </Notice>
      </Blocks>
      {opened && (
        <Sheet title="A record from the side" onClose={() => setOpened(null)}>
          It lies over the page that one comes back to.
        </Sheet>
      )}
    </>
  )
}

const letters = ['Daily pay of Northline', 'Key figures of Callbridge', 'Briefing mail of Harbor Inns']

function Picked() {
  const selection = useSelection(letters)
  const self = (letter: string) => letter
  return (
    <Section flush title="Several at once" aside="Shift takes the rows between">
      <BulkBar words={selection.keys.length === 0 ? 'Select some' : `${selection.keys.length} selected`}>
        {selection.keys.length > 0 && <Button onClick={() => selection.setAll(false)}>Redrive</Button>}
      </BulkBar>
      <DataTable
        label="Several at once"
        rows={letters}
        rowKey={self}
        columns={[
          selectColumn({ selection, keyOf: self, nameOf: self }),
          { key: 'what', head: 'What was to be done', cell: self },
        ]}
      />
    </Section>
  )
}
