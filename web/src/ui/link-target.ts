import type { LinkProps } from '@tanstack/react-router'

/** Where a tile, a row or a menu line leads. */
export type LinkTarget = Pick<LinkProps, 'to' | 'params' | 'search' | 'hash'>
