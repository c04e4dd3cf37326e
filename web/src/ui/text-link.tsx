import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LinkTarget } from './link-target.ts'

interface TextLinkProps {
  readonly link: LinkTarget
  readonly children: ReactNode
}

/** A way to somewhere else inside a sentence, a cell or a list of facts. */
export const TextLink = ({ link, children }: TextLinkProps) => (
  <Anchor inherit underline="always" renderRoot={(anchor) => <Link {...anchor} {...link} />}>
    {children}
  </Anchor>
)
