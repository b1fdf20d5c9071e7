import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

export type Screen = LazyExoticComponent<ComponentType>

/** A screen that is loaded when its address is opened first. */
export function lazyScreen(load: () => Promise<ComponentType>): Screen {
  return lazy(async () => ({ default: await load() }))
}
