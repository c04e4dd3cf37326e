import { createTheme } from '@mantine/core'
import { amber, dark, gray, green, harbor, red } from './palette.ts'
import { parts } from './theme-parts.ts'

/** Colour of a chart series: the same measure has the same slot (1 to 6) on every page. */
export type ChartSlot = 1 | 2 | 3 | 4 | 5 | 6
export const chartColor = (slot: ChartSlot) => `var(--hf-chart-${slot})`

export const theme = createTheme({
  colors: { harbor, gray, dark, green, amber, red },
  primaryColor: 'harbor',
  primaryShade: { light: 7, dark: 6 },
  white: '#FFFFFF',
  black: '#161C1F',
  autoContrast: true,
  fontFamily: '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '6px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  shadows: {
    sm: '0 1px 2px rgba(22, 28, 31, .06)',
    md: '0 4px 16px rgba(22, 28, 31, .10)',
    xl: '0 16px 48px rgba(22, 28, 31, .18)',
  },
  components: parts,
})
