import { SegmentedControl } from '@mantine/core'
import css from './account-menu.module.css'
import { type Density, type Scheme, usePreferences } from './preferences.ts'

const schemes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'System' },
]
const densities = [
  { value: 'comfortable', label: 'Comfortable' },
  { value: 'compact', label: 'Compact' },
]

/** How the screens look: theme and density. */
export function AccountChoices() {
  const { scheme, density, chooseScheme, chooseDensity } = usePreferences()
  return (
    <div className={css['choices']}>
      <span id="theme-label">Theme</span>
      <SegmentedControl
        fullWidth
        aria-labelledby="theme-label"
        data={schemes}
        value={scheme}
        onChange={(value) => chooseScheme(value as Scheme)}
      />
      <span id="density-label">Density</span>
      <SegmentedControl
        fullWidth
        aria-labelledby="density-label"
        data={densities}
        value={density}
        onChange={(value) => chooseDensity(value as Density)}
      />
    </div>
  )
}
