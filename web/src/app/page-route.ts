import { createRootRoute, createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Frame } from './frame.tsx'
import { FrameError } from './frame-error.tsx'
import { Home } from './home.tsx'
import { NotFound } from './not-found.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** g and then this letter opens the page. */
    readonly key?: string
    /** For everyone who is signed in, also when the server lists no such page for them. */
    readonly open?: boolean
  }
}

interface PageOptions<Search> {
  readonly key?: string
  readonly open?: boolean
  /** Filters in the address, read and typed. */
  readonly search?: (search: Record<string, unknown>) => Search
}

type Load = () => Promise<{ readonly Page: ComponentType }>

/** The chosen venture belongs to every page and survives every link. */
export const root = createRootRoute({
  validateSearch: ({ venture }: Record<string, unknown>): { venture?: string | undefined } =>
    typeof venture === 'string' ? { venture } : {},
  search: { middlewares: [retainSearchParams(['venture'])] },
})

/** Everything behind the sign-in. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  errorComponent: FrameError,
})

export const home = createRoute({ getParentRoute: () => frame, path: '/', component: Home })

/** Any other address: the menu stays around the words. */
export const elsewhere = createRoute({
  getParentRoute: () => frame,
  path: '$',
  component: NotFound,
  staticData: { open: true },
})

/** A page inside the frame; its code is loaded when it is opened or about to be. */
export const framed = <const Path extends string, Search extends object = object>(
  path: Path,
  load: Load,
  { search, ...staticData }: PageOptions<Search> = {},
) =>
  createRoute({
    getParentRoute: () => frame,
    path,
    component: lazyRouteComponent(load, 'Page'),
    staticData,
    validateSearch: search ?? none,
  })

/** An address from before: it leads to the page's own, with everything that it asks. */
export const moved = <const Path extends string>(path: Path, to: string) =>
  createRoute({
    getParentRoute: () => frame,
    path,
    beforeLoad: ({ location }) => {
      throw redirect({ href: `${to}${location.searchStr}`, replace: true })
    },
  })

/** A page for people who are not signed in. */
export const unframed = <const Path extends string, Search extends object = object>(
  path: Path,
  load: Load,
  { search }: PageOptions<Search> = {},
) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Page'),
    // The bones of the usual page belong into the frame.
    pendingComponent: () => null,
    validateSearch: search ?? none,
  })

function none<Search>(): Search {
  return {} as Search
}
