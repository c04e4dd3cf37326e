import type { MantineColorsTuple } from '@mantine/core'

/** The one accent. Deep harbour teal: far from every state colour and from the framework's blue. */
export const harbor: MantineColorsTuple = [
  '#EAF4F6',
  '#D5E9ED',
  '#ABD3DB',
  '#7CBCC8',
  '#4FA5B4',
  '#2A8D9E',
  '#15768A',
  '#0C6475',
  '#08525F',
  '#053F4A',
]

/** Neutral greys with a trace of the accent's hue, so that surfaces and accent belong together. */
export const gray: MantineColorsTuple = [
  '#F7F9F9',
  '#F0F3F3',
  '#E4E8E9',
  '#D3D9DB',
  '#B7BFC2',
  '#8E999D',
  '#5F6B70',
  '#465156',
  '#2B3438',
  '#161C1F',
]

/** Dark scheme: 0 text … 2 muted … 4 line … 6 raised … 7 page … 8 rail. */
export const dark: MantineColorsTuple = [
  '#E3E8E9',
  '#C3CBCE',
  '#98A4A8',
  '#6E7B80',
  '#2A3337',
  '#20282C',
  '#191F22',
  '#12171A',
  '#0D1113',
  '#080B0C',
]

export const green: MantineColorsTuple = [
  '#E8F4EC',
  '#CDE8D6',
  '#A3D5B4',
  '#75C090',
  '#4DAA70',
  '#2F9156',
  '#207A45',
  '#17683A',
  '#10522D',
  '#0A3D21',
]

export const amber: MantineColorsTuple = [
  '#FBF2E0',
  '#F6E2BC',
  '#EDCB87',
  '#E3B355',
  '#D59A2C',
  '#BA7F17',
  '#9C670E',
  '#80520A',
  '#654007',
  '#4A2F05',
]

export const red: MantineColorsTuple = [
  '#FBECEA',
  '#F6D3CF',
  '#EDABA4',
  '#E37F76',
  '#D65A4F',
  '#C63F34',
  '#B22E25',
  '#98231B',
  '#7A1B15',
  '#5C140F',
]

/** Order is also legend order; any two stay apart in normal and in colour-blind sight. */
export const chartLight = ['#0C6475', '#C47C9A', '#6988F8', '#642D02', '#7F6D17', '#441A91'] as const
export const chartDark = ['#3FA9BC', '#AE4C68', '#BCD1FE', '#DB8450', '#FDC514', '#7961CC'] as const
