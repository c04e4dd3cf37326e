import { CHARGE_KINDS, CHARGE_NAMES, type ChargeSide } from '@holdfast/engine/freight'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { formatMoney } from '../../../lib/format.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { MoneyField } from '../../../ui/money-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { ChargeEntries } from './charge-values.ts'
import css from './side-charges.module.css'

const kinds = CHARGE_KINDS.map((value) => ({ value, label: CHARGE_NAMES[value] }))

interface SideChargesProps {
  readonly side: ChargeSide
  readonly title: string
  readonly currency: string
  /** What it means that there is none. */
  readonly empty?: string
}

/** The charges of one side, and what they come to while they are typed. */
export function SideCharges({ side, title, currency, empty }: SideChargesProps) {
  const id = useId()
  const { control } = useFormContext<ChargeEntries>()
  const { fields, append, remove } = useFieldArray({ control, name: side })
  const amounts = useWatch({ control, name: side }).map(({ amountMinor }) => amountMinor)
  const isKnown = amounts.length > 0 && amounts.every((amount) => Number.isSafeInteger(amount))
  const sum = isKnown ? formatMoney({ minor: amounts.reduce((a, b) => a + b, 0), currency }) : null
  const hasLinehaul = useWatch({ control, name: side }).some(({ kind }) => kind === 'LINEHAUL')
  const add = () =>
    append({ kind: hasLinehaul ? 'FUEL' : 'LINEHAUL', description: '', amountMinor: null as unknown as number })
  return (
    <fieldset aria-labelledby={id} className={css['side']}>
      <div className={css['head']}>
        <h3 id={id}>{title}</h3>
        {sum && <span role="status">{sum}</span>}
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Add<Hidden> a charge: {title}</Hidden>
        </Button>
      </div>
      {fields.length === 0 && empty && <p>{empty}</p>}
      {fields.map((field, i) => (
        <div key={field.id} className={css['row']}>
          <SelectField required searchable={false} name={`${side}.${i}.kind`} label="Charge" options={kinds} />
          <TextField name={`${side}.${i}.description`} label="For" placeholder="1 h at Dallas" />
          <MoneyField required name={`${side}.${i}.amountMinor`} label="Amount" currency={currency} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={`Remove charge ${i + 1}: ${title}`}
            onClick={() => remove(i)}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
    </fieldset>
  )
}
