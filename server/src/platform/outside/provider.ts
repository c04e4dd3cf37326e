import type { PROVIDERS } from '@holdfast/contract'

export type Provider = (typeof PROVIDERS)[number]
