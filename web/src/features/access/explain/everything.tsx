import type { Access } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { roleName } from '../../../lib/role-names.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { Empty } from '../../../ui/empty.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Stack } from '../../../ui/layout.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Section } from '../../../ui/section.tsx'
import css from './everything.module.css'
import { matching } from './matching.ts'
import { VentureAccess } from './venture-access.tsx'

/** All that somebody may see and do, venture by venture. */
export function Everything({ access }: { readonly access: Access }) {
  const { words = '', refused } = useSearch({ strict: false })
  const { filter } = useChangeAddress()
  const { person, groupRole, isActive, pages, ventures } = access
  const found = matching(ventures, words, refused === 'yes')
  return (
    <>
      <h2 className={css['title']}>Everything {person.name} may see</h2>
      <p className={css['context']}>
        {[
          isActive ? 'Active account' : 'Deactivated: may see nothing until reactivated',
          groupRole && `${roleName(groupRole)} of the group`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <FilterBar>
        <SearchBox label="Filter by words" value={words} onSearch={(text) => filter({ words: text || undefined })} />
        <FilterToggle
          label="What is refused too"
          on={refused === 'yes'}
          onToggle={(on) => filter({ refused: on ? 'yes' : undefined })}
        />
      </FilterBar>
      <Stack>
        {pages.length > 0 && (
          <Section title="Pages" aside={`${pages.length} in their menu`}>
            <ul className={css['pages']}>
              {pages.map(({ path, label }) => (
                <li key={path}>
                  {label} <code>{path}</code>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {found.map((venture) => (
          <VentureAccess key={venture.ventureId} venture={venture} />
        ))}
        {found.length === 0 && (
          <Section flush title="Ventures">
            <Empty title={words ? 'Nothing of these words' : 'In no venture'}>
              {words
                ? 'Nothing that they may do is named so. Look for another word, or at what is refused too.'
                : 'They belong to no venture that you may look into.'}
            </Empty>
          </Section>
        )}
      </Stack>
    </>
  )
}
