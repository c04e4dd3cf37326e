import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { ImportDoor } from '../../../platform/imports/import-door.ts'
import type { Imports } from '../../../platform/imports/index.ts'
import { hotelKpis } from '../imports/hotel-kpis.ts'
import { placeNights } from '../imports/place-nights.ts'
import { upsertNights } from './commands/upsert-nights.ts'
import { voidNight } from './commands/void-night.ts'
import { exportNights } from './queries/export-nights.ts'
import { getNight } from './queries/get-night.ts'
import { listNights } from './queries/list-nights.ts'
import { nightsOfDays } from './queries/nights-of-days.ts'

type Preview = Awaited<ReturnType<ImportDoor['upload']>>

export function hotelKpiHandlers(imports: Imports): Handlers<typeof contract.hotelKpi> {
  const door = imports.door(hotelKpis.name, placeNights)
  return {
    listHotelNights: { read: listNights, inOneMoment: true },
    exportHotelNights: { download: exportNights },
    getHotelNight: { read: getNight },
    upsertHotelNights: {
      write: async (tx, caller, input) => {
        const { inserted, updated, unchanged, ...asked } = await upsertNights(tx, caller, input)
        return { inserted, updated, unchanged, nights: await nightsOfDays(tx, caller, asked) }
      },
    },
    voidHotelNight: { write: async (tx, caller, input) => getNight(tx, caller, await voidNight(tx, caller, input)) },
    uploadHotelNights: {
      receive: async (request, caller, judge) => uploaded(await door.upload(request, caller, judge)),
    },
    commitHotelNights: {
      write: async (tx, caller, { token, version }) => uploaded(await door.commit(tx, caller, { id: token, version })),
    },
  }
}

function uploaded(preview: Preview) {
  return { token: preview.id, preview }
}
