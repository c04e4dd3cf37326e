import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { search } from './queries/search.ts'

export const searchHandlers: Handlers<typeof contract.search> = { search: { read: search } }
