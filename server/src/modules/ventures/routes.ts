import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../platform/http/handler.ts'
import { changeOffice } from './commands/change-office.ts'
import { changeVenture } from './commands/change-venture.ts'
import { createOffice } from './commands/create-office.ts'
import { createVenture } from './commands/create-venture.ts'
import { removeHoliday } from './commands/remove-holiday.ts'
import { setHoliday } from './commands/set-holiday.ts'
import { setPermission } from './commands/set-permission.ts'
import { getVenture } from './queries/get-venture.ts'
import { listHolidays } from './queries/list-holidays.ts'
import { listOffices } from './queries/list-offices.ts'
import { listVenturePeople } from './queries/list-venture-people.ts'
import { listVentures } from './queries/list-ventures.ts'
import { showMatrix } from './queries/show-matrix.ts'

export const venturesHandlers: Handlers<typeof contract.ventures> = {
  listVentures: { read: listVentures },
  getVenture: { read: getVenture },
  createVenture: { write: createVenture },
  changeVenture: { write: changeVenture },
  listVenturePeople: { read: listVenturePeople },
}

export const officesHandlers: Handlers<typeof contract.offices> = {
  listOffices: { read: listOffices },
  createOffice: { write: createOffice },
  changeOffice: { write: changeOffice },
}

export const calendarHandlers: Handlers<typeof contract.calendar> = {
  listHolidays: { read: listHolidays },
  setHoliday: { write: setHoliday },
  removeHoliday: { write: removeHoliday },
}

/** Of `contract.access`, what is set and not what is explained. */
export const matrixHandlers: Handlers<Pick<typeof contract.access, 'showMatrix' | 'setPermission'>> = {
  showMatrix: { read: showMatrix },
  setPermission: { write: setPermission },
}
