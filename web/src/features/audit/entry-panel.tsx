import type { AuditRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatInstant } from '../../lib/format-time.ts'
import { sentence } from '../../lib/sentence.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { Facts } from '../../ui/facts.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Panel } from '../../ui/panel.tsx'
import { actorWords } from './audit-columns.tsx'
import css from './entry-panel.module.css'
import { Seal } from './seal.tsx'

interface EntryPanelProps {
  readonly row: AuditRow
  readonly zone: string
  readonly onClose: () => void
}

/** One entry: what was before, what is after. */
export function EntryPanel({ row, zone, onClose }: EntryPanelProps) {
  const { filter } = useChangeAddress()
  const { what, at, venture, subject, changes, block, requestId, action } = row
  return (
    <Panel
      label={sentence(what)}
      caption={formatInstant(at, zone, true)}
      figure={<span className={css['title']}>{sentence(what)}</span>}
      onClose={onClose}
    >
      <div className={css['body']}>
        <Facts
          facts={[
            { name: 'Who', value: actorWords(row) },
            { name: 'Venture', value: venture?.name ?? 'The group' },
            { name: 'Record', value: [subject.kind.replaceAll('_', ' '), subject.name ?? subject.id].join(' ') },
            { name: 'Action', value: <code>{action}</code> },
            { name: 'Seal', value: <Seal block={block} /> },
            {
              name: 'Request',
              value: requestId ? <code>{requestId}</code> : <NoData dash reason="Not by a request" />,
            },
          ]}
        />
        {changes.length > 0 ? (
          <dl className={css['changes']}>
            {changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>
                  {before === null ? <NoData dash reason="Nothing before" /> : <s>{before}</s>}
                  <span aria-hidden> → </span>
                  {after === null ? <NoData dash reason="Nothing after" /> : after}
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className={css['none']}>No field differs; that it was done is the news.</p>
        )}
        <Button variant="default" onClick={() => filter({ subjectId: subject.id, entry: undefined })}>
          Everything about this record
        </Button>
      </div>
    </Panel>
  )
}
