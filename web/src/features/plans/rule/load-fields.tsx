import { contract, type Rule } from '@holdfast/contract'
import { EQUIPMENT } from '@holdfast/engine/freight'
import { MultiSelect, Select } from '@mantine/core'
import { useReply } from '../../../lib/query.ts'
import type { Unit } from './decimal-input.tsx'
import { byLoadField } from './make-rule.ts'
import css from './rule-form.module.css'
import { configOf, type RuleFormProps } from './rule-form-props.ts'
import { SlabEditor } from './slab-editor.tsx'

type Field = NonNullable<Rule['config']['field']>

const FIELDS: readonly { readonly value: Field; readonly label: string }[] = [
  { value: 'margin', label: 'Margin' },
  { value: 'marginPct', label: 'Margin of revenue' },
  { value: 'revenue', label: 'Revenue' },
  { value: 'miles', label: 'Miles' },
]
const UNITS: Readonly<Record<Field, Unit>> = {
  margin: 'money',
  marginPct: 'percent',
  revenue: 'money',
  miles: 'number',
}
const KINDS = EQUIPMENT.map((kind) => ({ value: kind as string, label: kind.toLowerCase().replaceAll('_', ' ') }))

/** By what each load is judged, which loads, and the table. */
export function LoadFields({ ventureId, rule, change, errorAt }: RuleFormProps) {
  const { field = 'margin', slabs = [], equipment = [], customerIds = [] } = rule.config
  const set = (config: Partial<Rule['config']>, what: string) => change(configOf(rule, config), what)
  const some = (list: string[]) => (list.length > 0 ? list : undefined)
  return (
    <>
      <div className={css['row']}>
        <Select
          label="Each load by its"
          data={[...FIELDS]}
          value={field}
          allowDeselect={false}
          error={errorAt('config.field')}
          onChange={(next) => next && next !== field && change(byLoadField(rule, next as Field), 'field')}
        />
        <MultiSelect
          label="Only for"
          placeholder={equipment.length > 0 ? undefined : 'Every equipment'}
          data={KINDS}
          value={[...equipment]}
          error={errorAt('config.equipment')}
          onChange={(list) => set({ equipment: some(list) }, 'equipment')}
        />
        <Customers
          ventureId={ventureId}
          value={customerIds}
          error={customerIds.map((_, at) => errorAt(`config.customerIds.${at}`)).find((each) => each !== undefined)}
          onChange={(list) => set({ customerIds: some(list) }, 'customerIds')}
        />
      </div>
      <SlabEditor
        slabs={slabs}
        unit={UNITS[field]}
        rateUnit={UNITS[field] === 'money' ? 'percent' : 'money'}
        currency={rule.currency}
        pays={{ rate: field !== 'marginPct', amount: true, retroactive: false }}
        closed={false}
        errorAt={errorAt}
        onChange={(next) => set({ slabs: next }, 'slabs')}
      />
    </>
  )
}

interface CustomersProps {
  readonly ventureId: string
  readonly value: readonly string[]
  readonly error: string | undefined
  readonly onChange: (ids: string[]) => void
}

function Customers({ ventureId, value, error, onChange }: CustomersProps) {
  const { data } = useReply(contract.freight.listCustomers, { ventureId, limit: 100 })
  const known = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const rest = value.filter((id) => !known.some((each) => each.value === id))
  return (
    <MultiSelect
      label="Only customers"
      placeholder={value.length > 0 ? undefined : 'Every customer'}
      data={[...known, ...rest.map((id) => ({ value: id, label: 'Another customer' }))]}
      value={[...value]}
      searchable
      limit={50}
      error={error}
      onChange={onChange}
    />
  )
}
