import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { toast } from '../../../ui/toast.tsx'
import { TotalsCell } from './totals-cell.tsx'
import { type Drafts, daysToSave, type Sheet } from './totals-drafts.ts'
import { nameOf, TOTALS_FIELDS } from './totals-fields.ts'
import css from './totals-sheet.module.css'

interface TotalsSheetProps {
  readonly ventureId: string
  readonly sheet: Sheet
  readonly editable: boolean
}

/** A day of a campaign, one row an agent, typed into where it stands and saved together. */
export function TotalsSheet({ ventureId, sheet, editable }: TotalsSheetProps) {
  const [drafts, setDrafts] = useState<Drafts>({})
  const table = useRef<HTMLTableElement>(null)
  const save = useCommand(contract.bpoTotals.upsertDayTotals, { refreshes: [contract.bpoTotals.listDayTotals] })
  const given = daysToSave(drafts, sheet)
  const send = async () => {
    if (!given) return
    const saved = await save.mutateAsync({ ventureId, source: 'HAND', days: [...given] }).catch(() => null)
    if (!saved) return
    setDrafts({})
    void toast(`${counted(saved.inserted + saved.updated, 'agent')} of ${formatDay(sheet.day)} saved.`)
  }
  const go = (row: number, column: number) => {
    const agent = sheet.agents[row]
    const cell = agent && table.current?.querySelector<HTMLInputElement>(`[data-cell="${agent.id}-${column}"]`)
    cell?.focus()
  }
  return (
    <>
      {save.error && <Problem error={save.error} />}
      <Section flush title={formatDay(sheet.day, 'year')} aside="A dash is not known, which is not 0">
        <div className={css['frame']}>
          <table ref={table} className={css['grid']} aria-label="Totals of the day">
            <thead>
              <tr>
                <th scope="col">Agent</th>
                {TOTALS_FIELDS.map((field) => (
                  <th key={field.total} scope="col" title={nameOf(field)}>
                    {field.head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.agents.map((agent, row) => (
                <tr key={agent.id}>
                  <th scope="row">{agent.person.name}</th>
                  {TOTALS_FIELDS.map(({ total }, column) => (
                    <td key={total}>
                      <TotalsCell
                        {...{ sheet, drafts, agent, column, editable }}
                        onChange={setDrafts}
                        onMove={(down) => go(row + down, column)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {Object.keys(drafts).length > 0 && (
          <div className={css['bar']} role="status">
            <span>
              {given
                ? `${counted(given.length, 'agent')} changed and not saved`
                : 'A cell cannot be read. Put it right, or press Escape in it.'}
            </span>
            <Button variant="default" onClick={() => setDrafts({})}>
              Take back
            </Button>
            <Button onClick={() => void send()} loading={save.isPending} disabled={given === null}>
              Save
            </Button>
          </div>
        )}
      </Section>
    </>
  )
}
