import type { PointsSettings } from '@holdfast/contract'
import { CheckField } from '../../../ui/check-field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import css from './deed-fields.module.css'

/** One line for each deed: whether it earns, and how much. */
export function DeedFields({ settings }: { readonly settings: PointsSettings }) {
  return (
    <>
      <CheckField name="isEnabled" label="Deeds earn points in this venture" />
      <ul className={css['deeds']}>
        {settings.points.map(({ trigger, label }, at) => (
          <li key={trigger}>
            <CheckField name={`deeds.${at}.isOn`} label={label} />
            <div className={css['points']}>
              <NumberField name={`deeds.${at}.points`} label={`Points for ${label}`} />
            </div>
          </li>
        ))}
      </ul>
      <NumberField name="dailyCap" label="Most points of one day" hint="For each person. Leave empty for no limit." />
    </>
  )
}
