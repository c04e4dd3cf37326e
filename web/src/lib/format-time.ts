// Business days are plain dates ("2026-06-18") that no zone may move; instants are shown in a named zone.

/** "2026-06-18" → "Thu 18 June"; `long` "Thursday 18 June", `year` "18 June 2026", `brief` "Thu 18 Jun", `short` "Thu 18". */
export function formatDay(day: string, show: 'weekday' | 'long' | 'year' | 'brief' | 'short' = 'weekday'): string {
  const at = wallParts(`${day}T00:00:00Z`, 'UTC')
  const date = Number(at.day)
  if (show === 'short') return `${at.weekday.slice(0, 3)} ${date}`
  if (show === 'year') return `${date} ${monthName(at.month)} ${at.year}`
  if (show === 'brief') return `${at.weekday.slice(0, 3)} ${date} ${monthName(at.month).slice(0, 3)}`
  return `${show === 'long' ? at.weekday : at.weekday.slice(0, 3)} ${date} ${monthName(at.month)}`
}

/** Any day of the month → "June 2026". */
export const formatMonth = (day: string): string => `${monthName(day.slice(5, 7))} ${day.slice(0, 4)}`

/** An instant as wall time: "07:50"; `named` adds the zone where it matters, "07:50 CDT". */
export function formatTime(instant: string, zone: string, named = false): string {
  const at = wallParts(instant, zone)
  return `${at.hour}:${at.minute}${named ? ` ${zoneName(instant, zone)}` : ''}`
}

/** An instant with its day: "Wed 17 June 10:22", `named` "Wed 17 June 10:22 CDT". */
export const formatInstant = (instant: string, zone: string, named = false): string =>
  `${formatDay(dayIn(instant, zone))} ${formatTime(instant, zone, named)}`

/** The calendar day on which an instant falls in a zone, as "2026-06-18". */
export function dayIn(instant: string, zone: string): string {
  const at = wallParts(instant, zone)
  return `${at.year}-${at.month}-${at.day}`
}

/** The wall clock of a zone at an instant, every part as two digits but the year. */
export function wallParts(instant: string, zone: string) {
  const found = new Map(
    formatFor(zone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  )
  const get = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  return {
    weekday: get('weekday'),
    year: get('year').padStart(4, '0'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  }
}

/** The zone as people call it at that instant: "CDT", "IST", "GMT+2". */
export function zoneName(instant: string, zone: string): string {
  // Each English knows only its own zones by letters; the others come back as "GMT+5:30".
  const names = ['en-US', 'en-IN', 'en-GB', 'en-AU'].map((locale) => nameIn(locale, instant, zone))
  return names.find((name) => !/^GMT[+-]/.test(name)) ?? names[0] ?? zone
}

const months = 'January February March April May June July August September October November December'.split(' ')
const monthName = (month: string) => months[Number(month) - 1] ?? month

function nameIn(locale: string, instant: string, zone: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
  return format.formatToParts(new Date(instant)).find((part) => part.type === 'timeZoneName')?.value ?? zone
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const two = '2-digit'
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: two,
    day: two,
    hour: two,
    minute: two,
    second: two,
  })
  formats.set(zone, made)
  return made
}
