import { Button } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import css from './form.module.css'

interface FormButtonsProps {
  /** The verb: "Create load". */
  readonly verb: string
  readonly onCancel?: () => void
  /** The button has the focus when its dialog opens: where the entries are mostly right as they stand. */
  readonly autoFocus?: boolean
  /** What the form asks for cannot be done now; the form says why. */
  readonly disabled?: boolean
  /** The page has another action that comes first. */
  readonly quiet?: boolean
}

export function FormButtons({ verb, onCancel, autoFocus, disabled = false, quiet = false }: FormButtonsProps) {
  const { isSubmitting } = useFormContext().formState
  return (
    <div className={css['buttons']}>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      )}
      <Button
        type="submit"
        {...(quiet && { variant: 'default' })}
        loading={isSubmitting}
        disabled={disabled}
        data-autofocus={autoFocus || undefined}
      >
        {verb}
      </Button>
    </div>
  )
}
