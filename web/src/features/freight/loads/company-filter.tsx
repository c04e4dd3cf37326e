import type { contract } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { useFreightVentures } from '../freight-ventures.ts'

interface Company {
  readonly id: string
  readonly name: string
}

interface CompanyFilterProps {
  readonly label: string
  readonly list: typeof contract.freight.listCustomers | typeof contract.freight.listCarriers
  readonly ventureId: string | undefined
  readonly chosenId: string | undefined
  /** Of a row on the page, which may be the chosen one. */
  readonly known: Company | null | undefined
  readonly onChoose: (id: string | undefined) => void
}

/** Customers and carriers are many: typing asks the server for those with words that begin so. */
export function CompanyFilter({ label, list, ventureId, chosenId, known, onChoose }: CompanyFilterProps) {
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), 150)
  const [picked, setPicked] = useState<Company | null>(null)
  const isNamed = chosenId === undefined || [picked, known].some((company) => company?.id === chosenId)
  const found = useReply(list, { limit: 20, ventureId, startsWith: asked || undefined }, { when: opened || !isNamed })
  const items = found.data?.items ?? []
  const code = useVentureCode()
  const chosen = [picked, known, ...items].find((company) => company?.id === chosenId)
  return (
    <FilterChip
      label={label}
      options={items.map(({ id, name, ventureId: of }) => ({
        value: id,
        label: `${name}${code(of)}`,
      }))}
      chosen={chosenId === undefined ? null : { value: chosenId, label: chosen?.name ?? 'one' }}
      onChoose={(id) => {
        setPicked(items.find((company) => company.id === id) ?? null)
        onChoose(id ?? undefined)
      }}
      search={{ text, onSearch: setText, onOpen: () => setOpened(true) }}
    />
  )
}

/** Two ventures may know a company by the same name. */
function useVentureCode() {
  const ventures = useFreightVentures()
  return (ventureId: string) => {
    const venture = ventures.length > 1 && ventures.find(({ id }) => id === ventureId)
    return venture ? ` · ${venture.code}` : ''
  }
}
