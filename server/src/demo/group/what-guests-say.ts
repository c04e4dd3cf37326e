import type { ReviewBand } from '@holdfast/engine/hospitality'

export type Said = { readonly title: string; readonly body: string }

/** What guests write of Harbor Inns, by how content they were. */
export const GUESTS_SAY: Readonly<Record<ReviewBand, readonly Said[]>> = {
  POSITIVE: [
    {
      title: 'Would come back tomorrow',
      body: 'Spotless room, and a front desk that remembered our names on the second day.',
    },
    { title: 'A quiet week by the river', body: 'Slept well every night. Breakfast was fresh and the coffee hot.' },
    {
      title: 'Better than the pictures',
      body: 'Arrived late, and somebody still found us a table nearby. Thank you, Luis.',
    },
    { title: 'Perfect for work', body: 'Fast wifi, a proper desk, and nobody knocked before ten.' },
  ],
  NEUTRAL: [
    {
      title: 'Fine, with small things',
      body: 'Good location. The lift was slow and the towels were changed only when we asked.',
    },
    {
      title: 'Fair for the price',
      body: 'Room was clean but smaller than we expected. Parking was full on both evenings.',
    },
    { title: 'Mixed feelings', body: 'Lovely people at the desk. The air conditioning rattled all night.' },
  ],
  NEGATIVE: [
    {
      title: 'No hot water for two days',
      body: 'We called the desk three times. Nobody came, and nobody offered another room.',
    },
    {
      title: 'Charged twice',
      body: 'The minibar of somebody else stood on our bill, and the deposit has not come back after two weeks.',
    },
    {
      title: 'Not clean',
      body: 'Hair in the bath and crumbs in the bed on arrival. We were told housekeeping had gone home.',
    },
    {
      title: 'Works next door from seven',
      body: 'Drilling from seven in the morning, and nobody had said a word of it when we booked.',
    },
  ],
}

export const GUESTS = [
  'Helen Marsh',
  'Bo Tran',
  'Ines Carvalho',
  'Peter Falk',
  'Amira Saleh',
  'Joan Whitlock',
  'Deepa Raman',
  'Lars Ekdahl',
  'Maya Ortiz',
  'Tom Beckett',
  'Chloe Martin',
  'Samuel Adeyemi',
] as const

export const TEMPLATES = [
  {
    name: 'Sorry, and what we do about it',
    band: 'NEGATIVE',
    body: 'Dear {guest},\n\nThank you for telling us plainly. This is not the stay that {hotel} means to give, and I am sorry.\n\nI have taken it up with the team today and would like to make it right: please write to me directly.\n\n{signer}',
  },
  {
    name: 'Thank you',
    band: 'POSITIVE',
    body: 'Dear {guest},\n\nThank you for your kind words. Everybody at {hotel} was glad to have you here. Come again soon.\n\n{signer}',
  },
  {
    name: 'Thank you, and we will look at it',
    band: 'NEUTRAL',
    body: 'Dear {guest},\n\nThank you for staying with us and for saying what could be better. We will look at it.\n\n{signer}',
  },
] as const
