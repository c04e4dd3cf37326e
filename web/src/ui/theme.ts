import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { amber, chartDark, chartLight, dark, gray, green, harbor, red } from './palette.ts'
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

const series = (colors: readonly string[]) =>
  Object.fromEntries(colors.map((color, i) => [`--hf-chart-${i + 1}`, color]))

/** Every colour outside Mantine's own scale that a stylesheet may name. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--hf-row': '40px',
    '--hf-rail-wide': '224px',
    '--hf-rail-icons': '56px',
    '--hf-top-bar': '52px',
    '--hf-control-height': '32px',
  },
  light: {
    '--mantine-color-body': '#FFFFFF',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-default-border': gray[2],
    '--mantine-color-anchor': harbor[7],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': red[6],
    '--hf-rail': gray[0],
    '--hf-surface': '#FFFFFF',
    '--hf-sunken': gray[0],
    '--hf-hover': gray[1],
    '--hf-line': gray[2],
    '--hf-line-strong': gray[3],
    '--hf-accent': harbor[7],
    '--hf-accent-bg': harbor[0],
    '--hf-accent-line': harbor[2],
    '--hf-ok': green[7],
    '--hf-ok-bg': green[0],
    '--hf-warn': amber[7],
    '--hf-warn-bg': amber[0],
    '--hf-bad': red[6],
    '--hf-bad-bg': red[0],
    '--hf-control': '#7F8B90',
    '--hf-track': gray[2],
    '--hf-track-2': gray[4],
    ...series(chartLight),
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-anchor': harbor[3],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': '#F0918A',
    '--mantine-color-default': dark[6],
    '--mantine-color-default-hover': dark[5],
    '--mantine-color-harbor-light': '#153A43',
    '--mantine-color-harbor-light-color': harbor[2],
    '--mantine-color-gray-light': '#263036',
    '--mantine-color-gray-light-color': dark[1],
    '--hf-rail': dark[8],
    '--hf-surface': '#151B1E',
    '--hf-sunken': '#12171A',
    '--hf-hover': '#1C2327',
    '--hf-line': '#252D31',
    '--hf-line-strong': '#364147',
    '--hf-accent': harbor[3],
    '--hf-accent-bg': '#102A30',
    '--hf-accent-line': '#1D4A54',
    '--hf-ok': '#74C997',
    '--hf-ok-bg': '#13281C',
    '--hf-warn': '#E2B35C',
    '--hf-warn-bg': '#2B2211',
    '--hf-bad': '#F0918A',
    '--hf-bad-bg': '#331B19',
    '--hf-control': '#6B797F',
    '--hf-track': '#2A3337',
    '--hf-track-2': '#56646A',
    ...series(chartDark),
  },
})
