import { Combobox, useCombobox } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import css from './filter-chip.module.css'
import { FilterClear } from './filter-clear.tsx'

export interface FilterOption {
  readonly value: string
  readonly label: string
}

interface FilterChipProps {
  /** What is filtered by: "Status". */
  readonly label: string
  /** The value, or with its name where the options need not hold it. */
  readonly chosen: FilterOption | string | null | undefined
  readonly options: readonly FilterOption[]
  /** null: the filter is taken off. */
  readonly onChoose: (value: string | null) => void
  /** Long lists are searched: the text goes to the server, the options are its answer. */
  readonly search?: { readonly text: string; readonly onSearch: (text: string) => void; readonly onOpen: () => void }
}

/** One filter: its name while it is open, its value and a way to take it off while it is set. */
export function FilterChip({ label, chosen: given, options, onChoose, search }: FilterChipProps) {
  const chosen = typeof given === 'string' ? optionOf(options, given) : given
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      search?.onSearch('')
    },
    onDropdownOpen: () => {
      search?.onOpen()
      if (search) combobox.focusSearchInput()
      else combobox.selectActiveOption()
    },
  })
  useFirstFound(combobox, search ? options : [])
  const choose = (value: string) => {
    onChoose(value)
    combobox.closeDropdown()
    combobox.focusTarget()
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={240}
      position="bottom-start"
      withinPortal={false}
      keepMounted={false}
    >
      <span className={css['chip']} data-set={chosen ? true : undefined}>
        <Combobox.Target targetType="button">
          <button type="button" className={css['face']} onClick={() => combobox.toggleDropdown()}>
            <span>
              {label}
              {chosen && (
                <>
                  : <b>{chosen.label}</b>
                </>
              )}
            </span>
            {!chosen && <IconChevronDown size={14} stroke={1.8} aria-hidden />}
          </button>
        </Combobox.Target>
        {chosen && <FilterClear label={label} onClear={() => onChoose(null)} />}
      </span>
      <Combobox.Dropdown>
        {search && (
          <Combobox.Search
            value={search.text}
            onChange={(event) => search.onSearch(event.currentTarget.value)}
            placeholder="Type a name"
            aria-label={`Search ${label.toLowerCase()}`}
          />
        )}
        <Combobox.Options aria-label={label} mah={320} hidden={options.length === 0} style={{ overflowY: 'auto' }}>
          {options.map(({ value, label: name }) => (
            <Combobox.Option key={value} value={value} active={value === chosen?.value}>
              <span className={css['option']}>
                {name}
                {value === chosen?.value && <IconCheck size={14} aria-hidden />}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {options.length === 0 && <Combobox.Empty>Nothing found</Combobox.Empty>}
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** One that came with a link and is not in the list stands as what it is. */
function optionOf(options: readonly FilterOption[], value: string): FilterOption {
  return options.find((option) => option.value === value) ?? { value, label: 'one of them' }
}

/** Enter takes the first that was found; the arrows lead on from there. */
function useFirstFound(combobox: ReturnType<typeof useCombobox>, options: readonly FilterOption[]) {
  const latest = useRef(combobox)
  latest.current = combobox
  const found = options.map(({ value }) => value).join(' ')
  const { dropdownOpened } = combobox
  useEffect(() => {
    if (dropdownOpened && found) latest.current.selectFirstOption()
  }, [dropdownOpened, found])
}
