import { Anchor } from '@mantine/core'

interface ContactLinkProps {
  /** "tel:+1 214 555 0142", "mailto:…". */
  readonly to: string
  readonly children: string
}

/** A number to call or an address to write to. */
export const ContactLink = ({ to, children }: ContactLinkProps) => (
  <Anchor inherit underline="always" href={to}>
    {children}
  </Anchor>
)
