import type { EQUIPMENT } from '@holdfast/engine/freight'

type Place = { readonly city: string; readonly state: string }
export type DemoLane = {
  readonly origin: Place
  readonly destination: Place
  readonly miles: number
  readonly equipment: (typeof EQUIPMENT)[number]
}

function lane(from: string, to: string, miles: number, equipment: DemoLane['equipment']): DemoLane {
  const place = (text: string): Place => {
    const [city = '', state = ''] = text.split(', ')
    return { city, state }
  }
  return { origin: place(from), destination: place(to), miles, equipment }
}

/** Where Northline's freight runs, with road miles. */
export const LANES: readonly DemoLane[] = [
  lane('Dallas, TX', 'Atlanta, GA', 781, 'REEFER'),
  lane('Chicago, IL', 'Omaha, NE', 468, 'VAN'),
  lane('Laredo, TX', 'Houston, TX', 315, 'VAN'),
  lane('Dallas, TX', 'Memphis, TN', 452, 'VAN'),
  lane('Waco, TX', 'Tulsa, OK', 352, 'FLATBED'),
  lane('Chicago, IL', 'Phoenix, AZ', 1752, 'VAN'),
  lane('Fort Worth, TX', 'Nashville, TN', 694, 'REEFER'),
  lane('Laredo, TX', 'Columbus, OH', 1466, 'VAN'),
  lane('Memphis, TN', 'Charlotte, NC', 627, 'VAN'),
  lane('Joliet, IL', 'Minneapolis, MN', 415, 'REEFER'),
]
