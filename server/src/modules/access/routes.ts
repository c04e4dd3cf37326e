import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { accessOf } from './queries/access-of.ts'
import { explain } from './queries/explain.ts'

type Explaining = Pick<typeof contract.access, 'explainAccess' | 'accessOf'>

export const accessHandlers: Handlers<Explaining> = {
  explainAccess: { read: explain },
  accessOf: { read: accessOf },
}
