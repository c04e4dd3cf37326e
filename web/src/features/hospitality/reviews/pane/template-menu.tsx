import { contract } from '@holdfast/contract'
import type { ReviewBand } from '@holdfast/engine/hospitality'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useReply } from '../../../../lib/query.ts'

interface TemplateMenuProps {
  readonly ventureId: string
  /** Of the review: what is meant for it comes first. */
  readonly band: ReviewBand | null
  readonly onChoose: (body: string) => void
}

/** What an answer may begin with. */
export function TemplateMenu({ ventureId, band, onChoose }: TemplateMenuProps) {
  const { data } = useReply(contract.reviewTemplates.listReviewTemplates, { ventureId })
  const templates = data?.items ?? []
  if (templates.length === 0) return null
  const meant = templates.filter((template) => template.band !== null && template.band === band)
  const others = templates.filter((template) => !meant.includes(template))
  return (
    <Menu position="top-end" width={240} withinPortal={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />} aria-haspopup="menu">
          Template
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {[...meant, ...others].map(({ id, name, body }) => (
          <Menu.Item key={id} onClick={() => onChoose(body)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
