import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * A part of the explorer that is fetched when it is first shown. What only a served page can do stays out of the page of one file in
 * this way.
 */
export function lazily(load: () => Promise<ComponentType>): ComponentType {
  let loading: Promise<ComponentType> | undefined
  return function Lazy() {
    const [Part, setPart] = useState<ComponentType>()
    useEffect(() => {
      loading ??= load()
      void loading.then((part) => setPart(() => part))
    }, [])
    return Part ? <Part /> : null
  }
}
