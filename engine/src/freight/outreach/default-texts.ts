import type { OutreachChannel } from './channels.ts'

/** What a send begins with; whoever sends may write something else. An SMS has no subject. */
export const DEFAULT_OUTREACH: Readonly<
  Record<OutreachChannel, { readonly subject: string | null; readonly text: string }>
> = {
  EMAIL: {
    subject: 'Load {load}: {lane}, {equipment}',
    text: [
      'Hello {carrier},',
      '',
      'we have a load for you:',
      '',
      '{lane}',
      'Pickup: {pickup}',
      'Equipment: {equipment}',
      'Weight: {weight}',
      '',
      'Can you take it, and at what all-in rate? Just answer this mail.',
    ].join('\n'),
  },
  SMS: {
    subject: null,
    text: '{carrier}: load {load}, {lane}, pickup {pickup}, {equipment}. Can you take it, and at what rate?',
  },
}
