import { useId } from 'react'
import css from './choice-field.module.css'
import { type FieldProps, useField } from './field.ts'

type Value = string | number | boolean | null

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** The first of them has the focus when its dialog opens. */
  readonly autoFocus?: boolean
}

/** One of a few, all of them in sight; until one is chosen the form holds undefined. */
export function ChoiceField({ options, autoFocus, ...field }: ChoiceFieldProps) {
  const { value, onChange, input } = useField<Value>(field)
  const id = useId()
  const words = [input.description && `${id}-hint`, input.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      className={css['choice']}
      disabled={input.disabled}
      aria-describedby={words || undefined}
      aria-invalid={input.error !== undefined}
    >
      <legend>
        {field.label}
        {field.required && (
          <span className={css['star']} aria-hidden>
            {' *'}
          </span>
        )}
      </legend>
      <div className={css['options']}>
        {options.map((option, at) => (
          <label key={option.label}>
            <input
              type="radio"
              name={`${id}-${input.name}`}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              onBlur={input.onBlur}
              ref={at === 0 ? input.ref : undefined}
              data-autofocus={(at === 0 && autoFocus) || undefined}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {input.error && (
        <p id={`${id}-error`} className={css['error']}>
          {input.error}
        </p>
      )}
      {input.description && <p id={`${id}-hint`}>{input.description}</p>}
    </fieldset>
  )
}

const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const

interface YesNoFieldProps extends Omit<ChoiceFieldProps, 'options'> {
  readonly unknown?: string
}

/** Yes, no, and where `unknown` names it, that nobody knows. */
export const YesNoField = ({ unknown, ...field }: YesNoFieldProps) => (
  <ChoiceField {...field} options={unknown === undefined ? YES_NO : [...YES_NO, { value: null, label: unknown }]} />
)
