import { ActionIcon, Checkbox } from '@mantine/core'
import { IconArrowsSplit2, IconX } from '@tabler/icons-react'
import { Hidden } from '../../../ui/hidden.tsx'
import { DecimalInput, type Unit } from './decimal-input.tsx'
import form from './rule-form.module.css'
import css from './slab-editor.module.css'
import { type Slab, splitAt, withEnd, withoutStep, withPay, withStart } from './slab-table.ts'

interface SlabEditorProps {
  readonly slabs: readonly Slab[]
  readonly unit: Unit
  readonly rateUnit: Unit
  readonly currency: string
  readonly pays: { readonly rate: boolean; readonly amount: boolean; readonly retroactive: boolean }
  /** The last step has an end. */
  readonly closed: boolean
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (slabs: Slab[]) => void
}

/** The steps of a table. Where one ends the next begins, so that there is neither gap nor overlap to make. */
export function SlabEditor(props: SlabEditorProps) {
  const { slabs, pays, errorAt } = props
  return (
    <fieldset className={css['steps']}>
      <legend>Steps</legend>
      <div className={css['scroll']}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">To</th>
              {pays.rate && <th scope="col">{props.rateUnit === 'percent' ? 'Share' : 'For each'}</th>}
              {pays.amount && <th scope="col">Amount</th>}
              {pays.retroactive && <th scope="col">Also below</th>}
              <th scope="col">
                <Hidden>Split or take out</Hidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...slabs.keys()].map((at) => (
              <Step key={at} at={at} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      {errorAt('config.slabs') && <p className={form['error']}>{errorAt('config.slabs')}</p>}
    </fieldset>
  )
}

function Step({
  at,
  slabs,
  unit,
  rateUnit,
  currency,
  pays,
  closed,
  errorAt,
  onChange,
}: SlabEditorProps & { at: number }) {
  const slab = slabs[at]
  if (!slab) return null
  const error = (field: string) => errorAt(`config.slabs.${at}.${field}`)
  const isLast = at === slabs.length - 1
  const shared = { bare: true, currency }
  return (
    <tr>
      <td>
        <DecimalInput
          {...shared}
          label={`Step ${at + 1} from`}
          unit={unit}
          value={slab.from}
          disabled={at > 0}
          error={error('from')}
          onChange={(from) => onChange(withStart(slabs, from ?? ''))}
        />
      </td>
      <td>
        <DecimalInput
          {...shared}
          label={`Step ${at + 1} to`}
          unit={unit}
          value={slab.to ?? undefined}
          disabled={isLast && !closed}
          placeholder={isLast && !closed ? 'and up' : ''}
          error={error('to')}
          onChange={(to) => onChange(withEnd(slabs, at, to ?? ''))}
        />
      </td>
      {pays.rate && (
        <td>
          <DecimalInput
            {...shared}
            label={`Step ${at + 1} ${rateUnit === 'percent' ? 'share' : 'for each'}`}
            unit={rateUnit}
            value={slab.rate}
            placeholder="–"
            error={error('rate')}
            onChange={(rate) => onChange(withPay(slabs, at, { rate }))}
          />
        </td>
      )}
      <td>
        <DecimalInput
          {...shared}
          label={`Step ${at + 1} amount`}
          unit="money"
          value={slab.amount}
          placeholder="–"
          error={error('amount')}
          onChange={(amount) => onChange(withPay(slabs, at, { amount }))}
        />
      </td>
      {pays.retroactive && (
        <td className={css['check']}>
          <Checkbox
            aria-label={`Step ${at + 1}: its share is paid for all below it too`}
            checked={slab.retroactive === true}
            error={error('retroactive')}
            onChange={(event) =>
              onChange(withPay(slabs, at, { retroactive: event.currentTarget.checked || undefined }))
            }
          />
        </td>
      )}
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={`Split step ${at + 1} in two`}
          disabled={slabs.length >= 50}
          onClick={() => onChange(splitAt(slabs, at))}
        >
          <IconArrowsSplit2 size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={`Take step ${at + 1} out`}
          disabled={slabs.length === 1}
          onClick={() => onChange(withoutStep(slabs, at))}
        >
          <IconX size={16} />
        </ActionIcon>
      </td>
    </tr>
  )
}
