import { contract, type ListedHotel } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { formatMonth } from '../../../lib/format-time.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { WithPanel } from '../../../ui/layout.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { HOTEL_ANSWERS } from '../hotels/hotel-answers.ts'
import { nightColumns } from './night-columns.tsx'
import { NO_DRAFTS, nightsToSave, seenAnew } from './night-drafts.ts'
import { NightGrid } from './night-grid.tsx'
import { NightHistory } from './night-history.tsx'
import css from './night-sheet.module.css'
import { useNightSheet, useNightsAddress } from './use-night-sheet.ts'

interface NightSheetProps {
  readonly hotel: ListedHotel
  readonly month: string
  readonly editable: boolean
}

/** The nights of a month, typed into where they stand and saved together. */
export function NightSheet({ hotel, month, editable }: NightSheetProps) {
  const { sheet, sums, error, refetch, data } = useNightSheet(hotel, month)
  const [drafts, setDrafts] = useState(NO_DRAFTS)
  const { night: openDay } = useNightsAddress()
  const { open } = useChangeAddress()
  const save = useCommand(contract.hotelKpi.upsertHotelNights, {
    refreshes: [...HOTEL_ANSWERS, contract.hotelKpi.getHotelNight],
  })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return <Bones month={month} />
  const given = nightsToSave(drafts, sheet)
  const send = async () => {
    if (!given) return
    const saved = await save.mutateAsync({ hotelId: hotel.id, source: 'HAND', nights: [...given] }).catch(() => null)
    if (!saved) return
    setDrafts(NO_DRAFTS)
    void toast(`${counted(saved.inserted + saved.updated, 'night')} of ${hotel.name} saved.`)
  }
  const look = () => {
    setDrafts(seenAnew(drafts, sheet))
    save.reset()
  }
  const opened = openDay === undefined ? undefined : sheet.nights.get(openDay)
  return (
    <WithPanel
      panel={opened && <NightHistory key={opened.id} id={opened.id} onClose={() => open({ night: undefined })} />}
    >
      {save.error && <Problem error={save.error} />}
      {save.error?.code === 'record.changed' && (
        <Notice
          kind="warn"
          title="The sheet shows what stands now, with what you typed over it"
          action={<Button onClick={look}>Keep mine</Button>}
        >
          Look at the cells that you changed, then keep yours or take them back.
        </Notice>
      )}
      <Section flush title={formatMonth(`${month}-01`)} aside="A dash is not known, which is not 0">
        <NightGrid
          sheet={sheet}
          sums={sums}
          drafts={drafts}
          editable={editable}
          openDay={openDay}
          onChange={setDrafts}
          onOpen={(day) => open({ night: day })}
        />
        {Object.keys(drafts.cells).length > 0 && (
          <div className={css['bar']} role="status">
            <span>
              {given
                ? `${counted(given.length, 'night')} changed and not saved`
                : 'A cell cannot be read. Put it right, or press Escape in it.'}
            </span>
            <Button variant="default" onClick={() => setDrafts(NO_DRAFTS)}>
              Take back
            </Button>
            <Button onClick={() => void send()} loading={save.isPending} disabled={given === null}>
              Save
            </Button>
          </div>
        )}
      </Section>
    </WithPanel>
  )
}

/** Until the nights are there: a dash would say that nothing is known of them. */
const Bones = ({ month }: { readonly month: string }) => (
  <Section flush title={formatMonth(`${month}-01`)}>
    <DataTable loading label="Nights of the month" rows={[]} rowKey={() => ''} columns={nightColumns(false)} />
  </Section>
)
