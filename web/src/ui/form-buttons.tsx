import { Button } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import css from './form.module.css'

interface FormButtonsProps {
  /** The verb: "Create load". */
  readonly verb: string
  readonly onCancel?: () => void
}

export function FormButtons({ verb, onCancel }: FormButtonsProps) {
  const { isSubmitting } = useFormContext().formState
  return (
    <div className={css['buttons']}>
      {onCancel && (
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      )}
      <Button type="submit" loading={isSubmitting}>
        {verb}
      </Button>
    </div>
  )
}
