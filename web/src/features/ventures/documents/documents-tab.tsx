import { contract, type Document, type Venture } from '@holdfast/contract'
import { IconFiles } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { Empty } from '../../../ui/empty.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { AddDocument } from './add-document.tsx'
import { DocumentItem } from './document-item.tsx'
import { RenameDocument } from './rename-document.tsx'

/** The papers of a venture, each with all of its versions. */
export function DocumentsTab({ venture }: { readonly venture: Venture }) {
  const { archived } = useSearch({ strict: false })
  const isArchive = archived === 'yes'
  const { filter } = useChangeAddress()
  const [renamed, rename] = useState<Document | null>(null)
  const { data, error, refetch } = useReply(contract.documents.listDocuments, {
    id: venture.id,
    archived: isArchive ? 'true' : 'false',
  })
  const items = data?.items ?? []
  return (
    <>
      <FilterBar>
        <FilterToggle
          label="Archived ones"
          on={isArchive}
          onToggle={(on) => filter({ archived: on ? 'yes' : undefined })}
        />
      </FilterBar>
      <Stack>
        {venture.can['addDocuments'] && !isArchive && (
          <AddDocument venture={venture} names={items.map(({ name }) => name)} />
        )}
        {!data && (error ? <Problem error={error} retry={() => void refetch()} /> : <PageSkeleton />)}
        {data && (
          <Section flush title={isArchive ? 'Archived documents' : 'Documents'} aside="By name">
            {items.map((document) => (
              <DocumentItem
                key={document.id}
                document={document}
                zone={venture.zone}
                onRename={() => rename(document)}
              />
            ))}
            {items.length === 0 && (
              <Empty icon={IconFiles} title={isArchive ? 'Nothing is archived' : 'No documents yet'}>
                {isArchive
                  ? 'What is put away stands here, and can be brought back.'
                  : 'Contracts, licences, insurance: whoever works here finds the newest version in this place.'}
              </Empty>
            )}
          </Section>
        )}
      </Stack>
      {renamed && <RenameDocument document={renamed} onClose={() => rename(null)} />}
    </>
  )
}
