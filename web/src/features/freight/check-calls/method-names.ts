import type { CheckCallMethod } from '@holdfast/engine/freight'

export const METHOD_NAMES: Readonly<Record<CheckCallMethod, string>> = {
  PHONE: 'Phone',
  EMAIL: 'E-mail',
  SMS: 'SMS',
  APP: 'App',
}
