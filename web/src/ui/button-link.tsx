import { Button, type ButtonProps } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LinkTarget } from './link-target.ts'

interface ButtonLinkProps extends Pick<ButtonProps, 'variant' | 'size' | 'leftSection'> {
  readonly link: LinkTarget
  readonly children: ReactNode
  /** Besides: something to remember. */
  readonly onClick?: (() => void) | undefined
}

/** A link in the shape of a button: it leads somewhere, and can be opened in a tab of its own. */
export const ButtonLink = ({ link, ...button }: ButtonLinkProps) => (
  <Button {...button} renderRoot={(props) => <Link {...link} {...props} />} />
)
