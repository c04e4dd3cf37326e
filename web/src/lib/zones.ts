/** Zones that some browsers still list under the name that they had before. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Every zone that the browser knows, under today's name, by name; to choose from. */
export const zoneOptions = (): readonly { readonly value: string; readonly label: string }[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')].map(currentName))]
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

/** Where this machine stands. */
export const ownZone = (): string => currentName(Intl.DateTimeFormat().resolvedOptions().timeZone)

const currentName = (zone: string): string => RENAMED[zone] ?? zone
