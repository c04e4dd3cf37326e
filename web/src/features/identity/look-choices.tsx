import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { type Density, type Scheme, usePreferences } from '../../lib/preferences.ts'
import css from './look-choices.module.css'

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'System' },
]
const densities = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
]

/** How the screens look: theme and density. Both take effect at once. */
export function LookChoices() {
  const { scheme, density, chooseScheme, chooseDensity } = usePreferences()
  const id = useId()
  return (
    <div className={css['choices']}>
      <span id={`${id}-theme`}>Theme</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={`${id}-theme`}
        data={schemes}
        value={scheme}
        onChange={(value) => chooseScheme(value as Scheme)}
      />
      <span id={`${id}-density`}>Density</span>
      <SegmentedControl
        fullWidth
        aria-labelledby={`${id}-density`}
        data={densities}
        value={density}
        onChange={(value) => chooseDensity(value as Density)}
      />
    </div>
  )
}
