import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { getMyDay } from './queries/get-my-day.ts'

export const myDayHandlers: Handlers<typeof contract.myDay> = { getMyDay: { read: getMyDay } }
