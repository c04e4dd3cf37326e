import type { CSSVariablesResolver } from '@mantine/core'
import { amber, chartDark, chartLight, dark as darkScale, gray, green, harbor, red } from './palette.ts'

const series = (colors: readonly string[]) =>
  Object.fromEntries(colors.map((color, i) => [`--hf-chart-${i + 1}`, color]))

const light = {
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
}

const dark = {
  '--mantine-color-body': darkScale[7],
  '--mantine-color-text': darkScale[0],
  '--mantine-color-dimmed': darkScale[2],
  '--mantine-color-default-border': darkScale[4],
  '--mantine-color-anchor': harbor[3],
  '--mantine-color-placeholder': darkScale[2],
  '--mantine-color-error': '#F0918A',
  '--mantine-color-default': darkScale[6],
  '--mantine-color-default-hover': darkScale[5],
  '--mantine-color-harbor-light': '#153A43',
  '--mantine-color-harbor-light-color': harbor[2],
  '--mantine-color-gray-light': '#263036',
  '--mantine-color-gray-light-color': darkScale[1],
  '--hf-rail': darkScale[8],
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
}

const sizes = {
  '--hf-row': '40px',
  '--hf-rail-wide': '224px',
  '--hf-rail-icons': '56px',
  '--hf-top-bar': '52px',
  '--hf-control-height': '32px',
}

/** Every colour and size outside Mantine's own scale that a stylesheet may name. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: sizes, light, dark })
