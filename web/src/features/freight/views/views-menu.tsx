import { contract } from '@holdfast/contract'
import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconChevronDown, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useCommand } from '../../../lib/use-command.ts'
import { toast } from '../../../ui/toast.tsx'
import { loadsSearch } from '../loads/loads-search.ts'
import { NO_FILTERS, useLoadFilters } from '../loads/use-load-filters.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'

interface ViewsMenuProps {
  readonly ventureId: string | undefined
}

/** What every desk looks at. */
const PRESETS = [
  { name: 'Uncovered', filters: { status: 'OPEN' } },
  { name: 'At risk', filters: { flag: 'AT_RISK' } },
  { name: 'In transit', filters: { status: 'IN_TRANSIT' } },
  { name: 'Missing buy', filters: { unknownCost: 'true', progress: 'delivered' } },
] as const

/** Filters to come back to: presets, the person's own, and what colleagues share. */
export function ViewsMenu({ ventureId }: ViewsMenuProps) {
  const { change, filters } = useLoadFilters()
  const views = useReply(contract.savedViews.listViews, { ...(ventureId && { ventureId }) }).data?.items ?? []
  const remove = useCommand(contract.savedViews.deleteView, { refreshes: [contract.savedViews.listViews] })
  const [saving, setSaving] = useState(false)
  const show = (wanted: Readonly<Record<string, string>>) =>
    change({ ...NO_FILTERS, sort: undefined, ...loadsSearch(wanted) })
  const takeAway = (id: string, name: string) =>
    void remove
      .mutateAsync({ id })
      .then(() => toast(`The view “${name}” is gone.`))
      .catch(() => toast('The view could not be taken away.', { kind: 'failed' }))
  return (
    <>
      <Menu position="bottom-start" width={280} withinPortal={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={15} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            Views
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {PRESETS.map((preset) => (
            <Menu.Item key={preset.name} onClick={() => show(preset.filters)}>
              {preset.name}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          {views.map(({ id, name, owner, can, filters: kept }) => (
            <Menu.Item key={id} onClick={() => show(kept)}>
              {name}
              {can['edit'] !== true && ` · ${owner?.name ?? 'a former colleague'}`}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setSaving(true)}>Save these filters…</Menu.Item>
          {views
            .filter(({ can }) => can['edit'])
            .map(({ id, name }) => (
              <Menu.Item
                key={`x${id}`}
                leftSection={<IconX size={14} aria-hidden />}
                onClick={() => takeAway(id, name)}
              >
                Remove “{name}”
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveViewDialog filters={filters} onClose={() => setSaving(false)} />}
    </>
  )
}
